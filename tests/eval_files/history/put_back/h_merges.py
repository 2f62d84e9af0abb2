# After the merge the one type is in doubt, the other is known.
# options: --extend-select=MIG302 --extend-ignore=MIG0,MIG1,MIG2,MIG4,MIG5
import sqlalchemy as sa
from alembic import op

revision = "pb08"
down_revision = ("pb06", "pb07")


def upgrade():
    op.alter_column("boats", "name", type_=sa.Text())
    op.alter_column("boats", "flag", type_=sa.Text())


def downgrade():
    op.alter_column("boats", "flag", type_=sa.String(30))  # MIG302: 5 boats.flag (varchar(30) instead of varchar(40) since pb07)
    op.alter_column("boats", "name", type_=sa.String(100))
