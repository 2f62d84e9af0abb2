# MIG510: a schema that is new
from alembic import op

revision = "510e00000004"
down_revision = "510d00000004"


def upgrade():
    op.execute("CREATE SCHEMA archive")
    op.execute("SET search_path TO archive")  # MIG510: 5 a new schema does not hold Alembic's table
    op.execute("CREATE TABLE old_boats (id bigint PRIMARY KEY)")


def downgrade():
    pass
