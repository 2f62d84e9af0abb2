# MIG308: of two keys that refer to a table one is told
from alembic import op
import sqlalchemy as sa

revision = "b7c2d40e1b06"
down_revision = None


def upgrade():
    op.create_table("boats", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.create_table(
        "sails",
        sa.Column("main_id", sa.BigInteger(), sa.ForeignKey("boats.id")),
        sa.Column("spare_id", sa.BigInteger(), sa.ForeignKey("boats.id")),
    )


def downgrade():
    op.drop_table("boats")  # MIG308: 5 boats while sails
    op.drop_table("sails")
