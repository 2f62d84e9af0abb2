# MIG123: silent, begin_transaction() joins the transaction that each revision has of its own
from alembic import op

revision = "0d0f7a1f6b08"
down_revision = "0d0f7a1f6b07"


def upgrade():
    with op.get_context().begin_transaction():
        op.execute("UPDATE boats SET flag = 'no' WHERE flag = ''")


def downgrade():
    pass
