# MIG512: PostgreSQL and SQLite need neither type nor table
# options: --migrations-dialect=postgresql,sqlite
from alembic import op

revision = "512e0002"
down_revision = "512d0002"


def upgrade():
    op.drop_constraint("uq_email", "users")  # MIG006: 5, MIG140: 5
    op.drop_index("ix_name")  # MIG005: 5


def downgrade():
    pass
