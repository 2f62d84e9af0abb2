# MIG121: every table that one statement locks, each with its lock
# options: --extend-select=MIG121
import sqlalchemy as sa
from alembic import op

revision = "1e0c1252"
down_revision = "1d0c1250"


def upgrade():
    op.create_foreign_key("fk_boat", "sails", "boats", ["boat_id"], ["id"])  # MIG121: 5 sails (SHARE ROW EXCLUSIVE) and boats
    op.add_column("boats", sa.Column("mast", sa.Text()))


def downgrade():
    pass
