# MIG017, its neighbour: the column's values were copied before, by an UPDATE that reads it
import sqlalchemy as sa
from alembic import op

revision = "11afeec6d12a"
down_revision = "6ab4abc97b16"


def upgrade():
    op.add_column("bays", sa.Column("depth_text", sa.Text()))
    op.execute("UPDATE bays SET depth_text = depth::text")
    op.drop_column("bays", "depth")
    op.add_column("bays", sa.Column("depth", sa.Numeric(8, 2)))
    op.execute("UPDATE bays SET depth = depth_text::numeric")
    op.drop_column("bays", "depth_text")


def downgrade():
    pass
