# MIG018, its neighbour: the column, or its table, was added by the same function
import sqlalchemy as sa
from alembic import op

revision = "6658d3777a20"
down_revision = "17e108a51750"


def upgrade():
    op.add_column("shoals", sa.Column("label", sa.String(100)))
    op.alter_column("shoals", "label", existing_type=sa.String(100), type_=sa.String(50))
    op.create_table("reefs", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.alter_column("reefs", "id", existing_type=sa.BigInteger(), type_=sa.Integer())


def downgrade():
    op.drop_table("reefs")
    op.drop_column("shoals", "label")
