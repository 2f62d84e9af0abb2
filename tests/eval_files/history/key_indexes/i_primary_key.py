# no finding: the primary key, which an earlier revision made, begins with the column
# options: --extend-select=MIG403 --extend-ignore=MIG005,MIG1
import sqlalchemy as sa
from alembic import op

revision = "ki02i"
down_revision = "ki01"


def upgrade():
    op.create_foreign_key("fk_id", "boats", "ports", ["id"], ["id"])


def downgrade():
    op.drop_constraint("fk_id", "boats", type_="foreignkey")
