# MIG132: MariaDB is altered like MySQL
# options: --migrations-dialect=mariadb
import sqlalchemy as sa
from alembic import op

revision = "2e0c132b"
down_revision = "2d0c132b"


def upgrade():
    op.alter_column("boats", "a", type_=sa.String(100), existing_type=sa.String(50))  # MIG132: 5


def downgrade():
    pass
