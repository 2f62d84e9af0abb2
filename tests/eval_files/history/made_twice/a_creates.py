# The first of a history: indexes and constraints with names and without.
import sqlalchemy as sa
from alembic import op

revision = "mt01"
down_revision = None


def upgrade():
    op.create_table(
        "boats",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("name", sa.Text(), index=True),
        sa.Column("hull", sa.Text(), unique=True),
        sa.Column("rig", sa.Text()),
        sa.UniqueConstraint("rig", name="uq_rig"),
    )
    op.create_table("ports", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("name", sa.Text()))
    op.create_index("idx_rig", "boats", ["rig"])
    op.execute("CREATE INDEX idx_name ON boats (name)")
    op.create_check_constraint("ck_rig", "boats", "rig <> ''")
    op.create_index("idx_gone", "boats", ["hull"])
    op.create_index("idx_moved", "boats", ["hull"])


def downgrade():
    op.drop_table("ports")
    op.drop_table("boats")
