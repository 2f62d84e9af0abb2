# MIG121: silent where a parameter is set by a name that comes from elsewhere, or in a block
# options: --extend-select=MIG121
import sqlalchemy as sa
from alembic import op

revision = "1e0c1267"
down_revision = "1d0c1252"


def upgrade():
    op.execute("SET lock_timeout = 0")
    op.execute("SELECT set_config('search_path', 'app', true), set_config('lock_timeout', '2s', true)")
    op.add_column("boats", sa.Column("mast", sa.Text()))
    op.execute("SET LOCAL lock_timeout = 0")
    op.get_bind().execute(sa.text("SELECT set_config(:name, :value, true)"), {"name": "lock_timeout", "value": "2s"})
    op.add_column("boats", sa.Column("sail", sa.Text()))
    op.execute("SET LOCAL lock_timeout = 0")
    op.execute("DO $$ BEGIN PERFORM set_config('lock_timeout', '2s', true); END $$")
    op.add_column("boats", sa.Column("keel", sa.Text()))


def downgrade():
    op.drop_column("boats", "mast")
    op.drop_column("boats", "sail")
    op.drop_column("boats", "keel")
