# MIG121: RESET ALL takes back what SET has given, and no other parameter is a limit
# options: --extend-select=MIG121
import sqlalchemy as sa
from alembic import op

revision = "1e0c1269"
down_revision = "1d0c1253"


def upgrade():
    op.execute("SET lock_timeout = '2s'")
    op.add_column("boats", sa.Column("mast", sa.Text()))
    op.execute("RESET statement_timeout")
    op.add_column("boats", sa.Column("sail", sa.Text()))
    op.execute("RESET ALL")
    op.add_column("boats", sa.Column("keel", sa.Text()))  # MIG121: 5 locks boats
    op.execute("SET lock_timeout = '2s'")
    op.add_column("boats", sa.Column("deck", sa.Text()))


def downgrade():
    op.drop_column("boats", "deck")
    op.drop_column("boats", "keel")
    op.drop_column("boats", "sail")
    op.drop_column("boats", "mast")
