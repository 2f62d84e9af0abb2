# MIG302: a column that gets its old name back keeps the index that stands on it
# options: --extend-select=MIG302,MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.alter_column("users", "mail", new_column_name="email")  # MIG201: 5 users.mail
    op.create_index("ix_email", "users", ["email"])  # MIG302: 5 index ix_email is left behind


def downgrade():
    op.alter_column("users", "email", new_column_name="mail")
