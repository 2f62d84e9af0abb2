# MIG008, its neighbour: columns added beside a rename of their table, dropped under either name
# options: --extend-ignore=MIG202
import sqlalchemy as sa
from alembic import op

revision = "1130aae4f877"
down_revision = "6658d3777a20"


def upgrade():
    op.rename_table("moths", "night_moths")
    op.add_column("night_moths", sa.Column("span", sa.Integer()))
    op.add_column("ants", sa.Column("legs", sa.Integer()))
    op.rename_table("ants", "wood_ants")


def downgrade():
    op.drop_column("wood_ants", "legs")
    op.rename_table("wood_ants", "ants")
    op.rename_table("night_moths", "moths")
    op.drop_column("moths", "span")
