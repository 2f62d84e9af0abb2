# MIG306: MySQL drops a primary key without a name, and nothing else
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None

# options: --migrations-dialect=mysql


def upgrade():
    pass


def downgrade():
    op.drop_constraint(None, "users", type_="primary")
    op.drop_constraint(None, "users", type_="unique")  # MIG306: 5 users (unique)
