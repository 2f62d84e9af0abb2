# MIG416: a table of an earlier revision, with what later ones ask about
# options: --extend-select=MIG416
import sqlalchemy as sa
from alembic import op

revision = "416f00000001"
down_revision = None


def upgrade():
    op.create_table(
        "stalls",
        sa.Column("market_id", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("keeper_id", sa.BigInteger()),
        sa.Column("code", sa.Text()),
        sa.PrimaryKeyConstraint("market_id", "number"),
        sa.UniqueConstraint("code", name="uq_code"),
    )
    op.create_index("ix_keeper", "stalls", ["keeper_id", "code"])


def downgrade():
    op.drop_table("stalls")
