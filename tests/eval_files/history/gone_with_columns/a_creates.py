# The first of a history: columns with indexes and constraints on them.
import sqlalchemy as sa
from alembic import op

revision = "gc01"
down_revision = None


def upgrade():
    op.create_table("ports", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.create_table(
        "boats",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("name", sa.Text(), index=True),
        sa.Column("flag", sa.Text(), unique=True),
        sa.Column("port_id", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Date()),
        sa.ForeignKeyConstraint(["port_id"], ["ports.id"], name="fk_port"),
        sa.UniqueConstraint("day", "id", name="uq_day"),
    )
    op.create_index("idx_day", "boats", ["id", "day"])
    op.execute("CREATE INDEX idx_low ON boats (lower(name))")


def downgrade():
    op.drop_table("boats")
    op.drop_table("ports")
