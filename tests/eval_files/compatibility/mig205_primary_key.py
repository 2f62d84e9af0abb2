# MIG205: a primary key that nothing fills
import sqlalchemy as sa
from alembic import op

revision = "90a4e1d6b7f3"
down_revision = "c81d7e3f5a02"


def upgrade():
    op.add_column("boats", sa.Column("code", sa.String(12), primary_key=True))  # MIG205: 5 boats.code
    op.add_column("boats", sa.Column("n", sa.Integer(), default=1, primary_key=True))  # MIG205: 5 boats.n
    op.add_column("boats", sa.Column("m", sa.Integer(), autoincrement=False, primary_key=True))  # MIG205: 5 boats.m
    op.add_column(  # MIG205: 5 boats.owner_id
        "boats", sa.Column("owner_id", sa.Integer(), sa.ForeignKey("owners.id"), primary_key=True)
    )


def downgrade():
    op.drop_column("boats", "code")
