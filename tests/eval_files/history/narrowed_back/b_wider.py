# MIG327: the type that the upgrade found is the one that an earlier revision made
# options: --extend-select=MIG327 --extend-ignore=MIG0,MIG2
import sqlalchemy as sa
from alembic import op

revision = "nb02"
down_revision = "nb01"


def upgrade():
    op.alter_column("bells", "name", type_=sa.Text())
    op.alter_column("bells", "code", type_=sa.String(40), nullable=False)


def downgrade():
    op.alter_column("bells", "code", nullable=False)
    op.alter_column("bells", "name", type_=sa.String(20))  # MIG327: 5 narrows bells.name from text to varchar(20)
