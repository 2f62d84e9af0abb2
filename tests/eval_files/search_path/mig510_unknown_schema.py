# MIG510: a schema that is known when it runs
from alembic import op

revision = "510e00000009"
down_revision = "510d00000009"


def upgrade():
    op.execute(f"SET search_path TO {tenant()}")


def downgrade():
    pass
