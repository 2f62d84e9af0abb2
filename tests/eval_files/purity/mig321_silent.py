# statements without an answer, and answers asked for online alone
# options: --extend-select=MIG321
import sqlalchemy as sa
from alembic import context, op

revision = "7a20c0ffee00"
down_revision = "7a19c0ffee00"


def upgrade():
    bind = op.get_bind()
    bind.execute(sa.text("UPDATE t SET a = 1 WHERE b"))
    done = bind.execute(sa.text("UPDATE t SET a = 2 WHERE c"))
    if bind.dialect.name == "postgresql" and not context.is_offline_mode():
        print(bind.scalar(sa.text("SELECT 1")))
    if not context.is_offline_mode():
        _fill(bind)
    op.execute("SELECT 1")


def _fill(bind):
    for row in bind.execute(sa.text("SELECT 1")):
        print(row)


def downgrade():
    if context.is_offline_mode():
        return
    print(sa.inspect(op.get_bind()))
