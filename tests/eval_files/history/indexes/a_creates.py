# The first of a history: indexes that later revisions drop and replace.
import sqlalchemy as sa
from alembic import op

revision = "in01"
down_revision = None


def upgrade():
    op.create_table(
        "boats",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("name", sa.Text(), index=True),
        sa.Column("port", sa.Text()),
        sa.Column("day", sa.Date()),
    )
    op.create_table("ports", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("name", sa.Text()))
    op.create_index("idx_port", "boats", ["port"])
    op.execute("CREATE INDEX idx_day ON boats (day)")
    op.execute("CREATE INDEX idx_ports ON ports (name)")
    op.create_index("idx_gone", "boats", ["day"])
    op.drop_index("idx_gone", "boats")


def downgrade():
    op.drop_table("ports")
    op.drop_table("boats")
