# MIG401: a name of 63 bytes is just short enough
# options: --extend-select=MIG401
from alembic import op

revision = "a1"
down_revision = None


def upgrade():
    op.create_index("ix_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "users", ["a"])


def downgrade():
    op.drop_index("ix_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "users")
