# MIG303: other drops are MIG008's
# options: --extend-select=MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_index("ix_name", "users", ["name"])


def downgrade():
    op.drop_index("ix_name", table_name="users")
    op.drop_table("carts")  # MIG008: 5
    op.drop_column("users", "mail")  # MIG008: 5
