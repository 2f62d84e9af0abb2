# MIG509: the drivers of PostgreSQL send several statements at once
from alembic import op

revision = "509e0002"
down_revision = "509d0002"


def upgrade():
    op.execute("CREATE TABLE a (x bigint PRIMARY KEY); CREATE TABLE b (x bigint PRIMARY KEY)")


def downgrade():
    op.execute("DROP TABLE b; DROP TABLE a")
