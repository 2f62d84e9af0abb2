# MIG111: before PostgreSQL 11 every default is written into each row
# options: --extend-select=MIG111 --migrations-pg-version=10
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00032"
down_revision = "6e2da1b00031"


def upgrade():
    op.add_column("eggs", sa.Column("a", sa.Integer(), server_default="0"))  # MIG111: 5 PostgreSQL 10 writes every default
    op.execute("ALTER TABLE eggs ADD COLUMN b timestamptz DEFAULT now()")  # MIG111: 5 eggs.b
    op.execute("ALTER TABLE eggs ADD COLUMN c timestamptz DEFAULT NULL")
    op.add_column("eggs", sa.Column("d", sa.Integer()))


def downgrade():
    pass
