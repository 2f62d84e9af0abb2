# MIG401: characters that take two bytes: PostgreSQL cuts 63 of them and SQLAlchemy does not mind
# options: --extend-select=MIG401
from alembic import op

revision = "a1"
down_revision = None


def upgrade():
    op.create_index("ix_üüaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "users", ["a"])  # MIG401: 5 (65 bytes) is created as


def downgrade():
    op.drop_index("ix_üüaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "users")
