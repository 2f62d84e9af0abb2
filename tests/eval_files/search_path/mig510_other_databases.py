# MIG510: MySQL knows none
# options: --migrations-dialect=mysql
from alembic import op

revision = "510e00000013"
down_revision = "510d00000013"


def upgrade():
    op.execute("SET search_path = archive")


def downgrade():
    pass
