# MIG504: what the history knows to be otherwise than the call says, or leaves in doubt
# options: --extend-ignore=MIG018,MIG302,MIG204
import sqlalchemy as sa
from alembic import op

revision = "ca04"
down_revision = "ca02"


def upgrade():
    op.alter_column("boats", "size", existing_type=sa.Text(), type_=sa.BigInteger())
    op.alter_column("boats", "size", existing_server_default="0", type_=sa.Boolean(), postgresql_using="size <> 0")
    op.alter_column("boats", "kind", type_=sa.Enum("a", "b", name="kind"), postgresql_using="kind::kind")
    op.alter_column("boats", "state", type_=sa.Enum("a", "b", name="boat_state"))
    op.alter_column("boats", "number", type_=sa.BigInteger())


def downgrade():
    pass
