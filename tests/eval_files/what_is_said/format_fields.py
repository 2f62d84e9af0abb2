# format fields with an index, an attribute, a specification, a conversion
from alembic import op

revision = "edbfd55d133d"
down_revision = "cf968d53d595"

NAMES = {"old": "shells_1", "parts": ["shell_parts", "shell_marks"]}


def upgrade():
    op.execute("DROP TABLE {0[old]}".format(NAMES))  # MIG001: 5 shells_1
    op.execute("TRUNCATE {parts[1]}".format(**NAMES))  # MIG003: 5 shell_marks
    op.execute(f"DROP VIEW shell_{7:03d}")  # MIG012: 5 shell_007
    op.execute("DROP INDEX %-4s" % "ix_1")  # MIG005: 5 ix_1
    op.execute("DELETE FROM {{shells}}".format().strip("{}").replace("{", ""))  # MIG004: 5 shells


def downgrade():
    raise NotImplementedError("the shells are gone")
