# MIG513: PostgreSQL and SQLite take VARCHAR without a length, defaults of TEXT and indexes on it
# options: --migrations-dialect=postgresql,sqlite
import sqlalchemy as sa
from alembic import op

revision = "513e0003"
down_revision = "513d0003"


def upgrade():
    op.add_column("users", sa.Column("note", sa.String()))
    op.add_column("users", sa.Column("bio", sa.Text(), nullable=False, server_default=""))
    op.create_index("ix_bio", "users", ["bio"])


def downgrade():
    op.drop_index("ix_bio", "users")
    op.drop_column("users", "bio")
    op.drop_column("users", "note")
