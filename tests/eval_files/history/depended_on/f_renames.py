# Renames change no dependency, and neither do columns that come later.
import sqlalchemy as sa
from alembic import op

revision = "do02f"
down_revision = "do01"


def upgrade():
    op.rename_table("docks", "quays")  # MIG202: 5
    op.alter_column("quays", "berth", new_column_name="place")  # MIG201: 5
    op.add_column("quays", sa.Column("depth", sa.Integer()))
    op.rename_table("ships", "boats")  # MIG202: 5


def downgrade():
    op.rename_table("boats", "ships")
    op.drop_column("quays", "depth")
    op.alter_column("quays", "place", new_column_name="berth")
    op.rename_table("quays", "docks")
