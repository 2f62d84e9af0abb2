# MIG302 where the downgrade only asks: a function that counts drops nothing
# options: --extend-select=MIG302
import sqlalchemy as sa
from alembic import op

revision = "e5d0000000f4"
down_revision = None


def upgrade():
    op.create_table("boats", sa.Column("id", sa.BigInteger(), primary_key=True))  # MIG302: 5 boats


def downgrade():
    op.execute(sa.select(sa.func.count()))
    op.drop_index("ix_sails", "sails")
