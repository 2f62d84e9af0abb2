# MIG306: a convention of the table's name alone gives whole names
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    pass


def downgrade():
    op.drop_constraint(None, "users", type_="foreignkey")
    op.drop_constraint(None, "users", type_="unique")
