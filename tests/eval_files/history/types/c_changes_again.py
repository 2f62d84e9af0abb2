# The latest revision counts, whichever spelling it has.
# options: --extend-select=MIG1
import sqlalchemy as sa
from alembic import op

revision = "ty03"
down_revision = "ty02"


def upgrade():
    op.execute("SET lock_timeout = '2s'")
    op.alter_column("boats", "length", type_=sa.BigInteger())
    with op.batch_alter_table("boats") as batch_op:
        batch_op.alter_column("name", type_=sa.String(100))
        batch_op.alter_column("flag", type_=sa.Text())


def downgrade():
    pass
