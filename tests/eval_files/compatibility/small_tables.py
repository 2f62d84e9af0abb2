# MIG2xx: a small table is refused, asked for by its old name and filled with duplicates as any other
# options: --extend-select=MIG2 --migrations-small-tables=flags,port.*
import sqlalchemy as sa
from alembic import op

revision = "2a9c7f0e5d18"
down_revision = "64b0e9d3f7a1"


def upgrade():
    op.alter_column("flags", "colour", new_column_name="color")  # MIG201: 5 flags.colour to color
    op.rename_table("tides", "levels", schema="port")  # MIG202: 5 table port.tides to levels
    op.add_column("flags", sa.Column("cloth", sa.String(8), nullable=False))  # MIG205: 5 flags.cloth
    op.alter_column("flags", "size", nullable=False)  # MIG206: 5 flags.size
    op.create_unique_constraint("uq_flags", "flags", ["code"])  # MIG207: 5 flags (code)
    op.alter_column("flags", "side", nullable=True)  # MIG208: 5 flags.side
    op.alter_column("flags", "nation", server_default=None)  # MIG209: 5 flags.nation


def downgrade():
    pass
