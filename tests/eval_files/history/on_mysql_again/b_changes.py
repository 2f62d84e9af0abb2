# MIG204: a label goes, a SET gets its ninth member, and a foreign key goes, which needs no index then
# options: --migrations-dialect=mysql --extend-select=MIG110,MIG131 --extend-ignore=MIG006,MIG132
import sqlalchemy as sa
from alembic import op

revision = "ma02"
down_revision = "ma01"


def upgrade():
    op.alter_column("boats", "rig", type_=sa.Enum("sloop", "ketch"))  # MIG131: 5 member 'yawl' is removed, MIG204: 5 removes label 'yawl' from column boats.rig
    op.drop_constraint("boats_port", "boats", type_="foreignkey")
    op.execute("ALTER TABLE rafts MODIFY a SET('1', '2', '3', '4', '5', '6', '7', '8')")
    op.execute("ALTER TABLE rafts MODIFY a SET('1', '2', '3', '4', '5', '6', '7', '8', '9')")  # MIG131: 5 with more than 8 members


def downgrade():
    raise NotImplementedError
