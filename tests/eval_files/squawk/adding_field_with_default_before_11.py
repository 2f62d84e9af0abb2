# squawk adding-field-with-default: before PostgreSQL 11 any default
# options: --extend-select=MIG111 --migrations-pg-version=10
import sqlalchemy as sa
from alembic import op

revision = "e8e6653769e9"
down_revision = "83a06c9b703e"


def upgrade():
    op.add_column("accounts", sa.Column("kind", sa.Integer(), server_default="10"))  # MIG111: 5 accounts.kind
    op.execute("ALTER TABLE accounts ADD COLUMN is_open boolean DEFAULT true")  # MIG111: 5 accounts.is_open


def downgrade():
    pass
