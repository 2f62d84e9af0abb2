# MIG001: the circumstances do not matter, the table is gone
from alembic import context, op

revision = "4ffc768a50dd"
down_revision = "59b1d2e296b0"


def upgrade():
    with op.get_context().autocommit_block():
        if not context.is_offline_mode():
            for _ in range(1):
                op.drop_table("compasses")  # MIG001: 17 compasses


def downgrade():
    raise NotImplementedError("the compasses are gone")
