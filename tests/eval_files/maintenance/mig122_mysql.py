# MIG122: LOCK TABLES on MySQL
# options: --extend-select=MIG122 --migrations-dialect=mysql
from alembic import op

revision = "6e2da1b00048"
down_revision = "6e2da1b00047"


def upgrade():
    op.execute("LOCK TABLES vaults WRITE, safes READ")  # MIG122: 5 in mode WRITE
    op.execute("UNLOCK TABLES")


def downgrade():
    pass
