# MIG210: a table whose other column has gone, or is jsonb
# options: --extend-select=MIG210
import sqlalchemy as sa
from alembic import op

revision = "jb03"
down_revision = "jb02"


def upgrade():
    op.add_column("vans", sa.Column("settings", sa.JSON()))  # MIG210: 5 vans.settings
    op.drop_column("lorries", "settings")  # MIG002: 5 lorries.settings
    op.execute("ALTER TABLE cranes ALTER COLUMN plan TYPE jsonb")
    op.execute("ALTER TABLE cranes ALTER COLUMN settings TYPE jsonb")


def downgrade():
    pass
