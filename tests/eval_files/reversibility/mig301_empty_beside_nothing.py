# MIG301: an empty batch undoes an upgrade that leaves nothing
# options: --extend-select=MIG301
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.execute("SET lock_timeout = '2s'")


def downgrade():
    with op.batch_alter_table("users") as batch_op:
        pass
