# MIG302 of what is made after an operation that may do anything; silent for what was there before
# options: --extend-select=MIG302
import sqlalchemy as sa
from alembic import op

revision = "e5d0000000b5"
down_revision = None


def upgrade():
    op.create_table("early", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.synchronise("everything")
    op.create_table("late", sa.Column("id", sa.BigInteger(), primary_key=True))  # MIG302: 5 late
    op.add_column("boats", sa.Column("sails", sa.Integer()))  # MIG302: 5 boats.sails
    op.create_table("gone", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.rename_table("old", "new")  # MIG202: 5 old


def downgrade():
    op.drop_table("gone")
