# MIG204: a label goes; and a foreign key goes, which needs no index then
# options: --migrations-dialect=mysql --extend-ignore=MIG006,MIG131,MIG132
import sqlalchemy as sa
from alembic import op

revision = "ma02"
down_revision = "ma01"


def upgrade():
    op.alter_column("boats", "rig", type_=sa.Enum("sloop", "ketch"))  # MIG204: 5 takes label 'yawl' out of column boats.rig
    op.drop_constraint("boats_port", "boats", type_="foreignkey")


def downgrade():
    raise NotImplementedError
