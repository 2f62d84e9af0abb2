# MIG111: functions of extensions that give every row another value
# options: --extend-select=MIG111
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("maps", sa.Column("a", sa.Text, server_default=sa.text("uuid_generate_v4()")))  # MIG111: 5
    op.add_column("maps", sa.Column("b", sa.Text, server_default=sa.text("ext.gen_random_bytes(4)")))  # MIG111: 5
    op.add_column("maps", sa.Column("c", sa.Text, server_default=sa.text("pg_catalog.random()")))  # MIG111: 5


def downgrade():
    raise NotImplementedError
