# MIG012 says what the drop does, which is not the same for every kind
from alembic import op

revision = "9a77d0c1e002"
down_revision = "9a77d0c1e001"


def upgrade():
    op.execute("DROP TRIGGER stamp_socks ON socks")  # MIG012: 5 on every write no longer happens
    op.execute("DROP POLICY own_socks ON socks")  # MIG012: 5 who may see and change which rows
    op.execute("DROP TYPE sock_kind")  # MIG012: 5 in a cast or for a bound value
    op.execute("DROP SEQUENCE sock_numbers")  # MIG012: 5 takes the next number
    op.execute("DROP VIEW odd_socks")  # MIG012: 5 the running release
    op.execute("DROP FUNCTION pair_socks(int)")  # MIG012: 5 the running release
    op.execute("DROP PUBLICATION all_socks")  # MIG012: 5 subscribes to it gets no further changes
    op.execute("DROP TRIGGER a ON socks; DROP VIEW b")  # MIG012: 5 and the running release
    op.execute("ALTER TYPE toe RENAME TO toe_old; DROP TYPE toe_old")  # MIG012: 5 toe_old


def downgrade():
    raise NotImplementedError("the socks are gone")
