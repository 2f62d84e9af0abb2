# MIG302 of what an unknown operation does not name; one that says nothing may do anything
# options: --extend-select=MIG302
import sqlalchemy as sa
from alembic import op

revision = "e5d0000000b3"
down_revision = None


def upgrade():
    op.drop_fancy_index("ix_lake", table_name="lakes")  # MIG005: 5 ix_lake
    op.grant_reading("lakes", to="reporting")
    op.create_table("extra", sa.Column("id", sa.BigInteger(), primary_key=True))  # MIG302: 5 extra
    op.create_table("lakes", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.create_table("ponds", sa.Column("id", sa.BigInteger(), primary_key=True))


def downgrade():
    op.drop_table_and_its_log("ponds")
