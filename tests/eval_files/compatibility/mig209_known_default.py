# MIG209: a default that is known to be there is taken away; NULL stands for none
# options: --extend-select=MIG209
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.alter_column("users", "a", server_default=None, existing_server_default="x")  # MIG209: 5 users.a
    op.alter_column("users", "b", server_default=None, existing_server_default=sa.text("NULL"))


def downgrade():
    raise NotImplementedError
