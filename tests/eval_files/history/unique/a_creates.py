# The first of a history: keys, unique columns and indexes, and one that is partial.
import sqlalchemy as sa
from alembic import op

revision = "un01"
down_revision = None


def upgrade():
    op.create_table(
        "boats",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.Text(), unique=True),
        sa.Column("berth", sa.Text()),
        sa.Column("flag", sa.Text(), index=True, unique=True),
        sa.Column("hull", sa.Text()),
        sa.Column("owner", sa.Text()),
        sa.UniqueConstraint("berth", "flag", name="uq_berth_flag"),
    )
    op.create_index("uq_boats_hull", "boats", ["hull"], unique=True)
    op.execute("CREATE UNIQUE INDEX uq_boats_owner ON boats (owner) WHERE owner <> ''")


def downgrade():
    op.drop_table("boats")
