# MIG017, its neighbour: a downgrade that drops the new table and creates the old one
import sqlalchemy as sa
from alembic import op

revision = "de90437df89f"
down_revision = "11afeec6d12a"


def upgrade():
    op.rename_table("capes", "capes_v1")
    op.create_table("capes", sa.Column("id", sa.BigInteger(), primary_key=True))


def downgrade():
    op.drop_table("capes")
    op.rename_table("capes_v1", "capes")
