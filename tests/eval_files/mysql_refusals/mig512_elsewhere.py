# MIG512: PostgreSQL needs neither type nor table
# options: --migrations-dialect=postgresql
from alembic import op

revision = "512e0002"
down_revision = "512d0002"


def downgrade():
    op.drop_constraint("uq_email", "users")
    op.drop_index("ix_name")


def upgrade():
    pass
