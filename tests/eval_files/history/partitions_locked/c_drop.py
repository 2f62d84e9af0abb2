# MIG121: a dropped partition takes its table's lock, though it is small itself
# options: --extend-select=MIG116,MIG121 --migrations-small-tables=events_1,calls_rest
from alembic import op

revision = "pl02c"
down_revision = "pl01"


def upgrade():
    op.drop_table("events_1")  # MIG001: 5, MIG116: 5 drops partition events_1 of events, MIG121: 5 locks events (ACCESS EXCLUSIVE) without
    op.drop_table("calls_2026")  # MIG001: 5, MIG116: 5 reads and writes of calls and calls_rest wait until the transaction ends; do it in a migration of its own
    op.execute("DROP TABLE IF EXISTS calls_rest")  # MIG001: 5, MIG116: 5 reads and writes of calls wait until the transaction ends; do it in a migration of its own
    op.drop_table("plain")  # MIG001: 5


def downgrade():
    pass
