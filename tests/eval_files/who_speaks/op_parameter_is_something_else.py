# a parameter named op that receives the file's own object
import sqlalchemy as sa
from alembic import op as alembic_op

revision = "35cadabeed18"
down_revision = "ddc3b8e06cf8"


class Report:
    def __init__(self):
        self.lines = []

    def drop_table(self, name):
        self.lines.append(f"no longer used: {name}")


def note_unused(op):
    op.drop_table("crates")
    op.drop_table("pallets")


def upgrade():
    report = Report()
    note_unused(report)
    alembic_op.create_table("unused", sa.Column("line", sa.Text(), primary_key=True))


def downgrade():
    alembic_op.drop_table("unused")
