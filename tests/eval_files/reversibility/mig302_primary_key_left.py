# MIG302: PostgreSQL refuses a second primary key
# options: --extend-select=MIG302
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_primary_key("pk_users", "users", ["id", "at"])  # MIG302: 5 constraint pk_users of users


def downgrade():
    op.alter_column("users", "at", nullable=True)
