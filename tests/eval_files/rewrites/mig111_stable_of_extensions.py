# MIG111: functions of extensions that give every row the same value
# options: --extend-select=MIG111
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("maps", sa.Column("a", sa.Text, server_default=sa.text("uuid_nil()")))
    op.add_column("maps", sa.Column("b", sa.Text, server_default=sa.text("public.uuid_ns_dns()")))
    op.add_column("maps", sa.Column("c", sa.Text, server_default=sa.text("uuid_generate_v5(uuid_nil(), 'x')")))
    op.add_column("maps", sa.Column("d", sa.Text, server_default=sa.text("pg_catalog.now()")))
    op.add_column("maps", sa.Column("e", sa.Text, server_default=sa.text("CURRENT_DATE")))


def downgrade():
    raise NotImplementedError
