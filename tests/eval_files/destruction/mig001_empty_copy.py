# MIG001: the table that takes the place is empty
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("new_users", sa.Column("id", sa.Integer))
    op.drop_table("users")  # MIG001: 5
    op.rename_table("new_users", "users")


def downgrade():
    raise NotImplementedError
