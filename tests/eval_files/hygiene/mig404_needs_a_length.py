# MIG404: a database that is named beside PostgreSQL needs the length
# options: --extend-select=MIG404 --migrations-dialect=postgresql,mysql
import sqlalchemy as sa
from alembic import op

revision = "97d30fbe18ac"
down_revision = "c50b8f2e7d19"


def upgrade():
    op.add_column("choirs", sa.Column("code", sa.String(3)))


def downgrade():
    op.drop_column("choirs", "code")
