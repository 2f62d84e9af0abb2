# MIG110: with and without time zone are one in a session in UTC, on PostgreSQL 12 and later
# options: --extend-select=MIG110
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00027"
down_revision = "6e2da1b00026"


def upgrade():
    op.alter_column("maps", "a", existing_type=sa.DateTime(), type_=sa.DateTime(timezone=True))  # MIG110: 5 maps.a
    op.execute("SET LOCAL timezone = 'UTC'")
    op.alter_column("maps", "b", existing_type=sa.DateTime(), type_=sa.DateTime(timezone=True))
    op.alter_column("maps", "c", existing_type=sa.DateTime(), type_=sa.DateTime(timezone=True), postgresql_using="c AT TIME ZONE 'UTC'")  # MIG110: 5 maps.c
    op.execute("SET timezone TO 'Europe/Berlin'")
    op.alter_column("maps", "d", existing_type=sa.DateTime(), type_=sa.DateTime(timezone=True))  # MIG110: 5 maps.d


def downgrade():
    pass
