# MIG017, its neighbour: created first and dropped then is a staging table, nothing at all
import sqlalchemy as sa
from alembic import op

revision = "a3a2537cdddf"
down_revision = "de90437df89f"


def upgrade():
    op.create_table("shoals", sa.Column("id", sa.Integer(), primary_key=True))
    op.drop_table("shoals")
    op.create_table("shoals", sa.Column("id", sa.BigInteger(), primary_key=True))


def downgrade():
    op.drop_table("shoals")
