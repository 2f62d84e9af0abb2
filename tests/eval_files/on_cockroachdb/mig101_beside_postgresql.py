# MIG101 speaks where PostgreSQL is named beside CockroachDB, and MIG402 and MIG407 on both
# options: --extend-select=MIG101,MIG407 --migrations-dialect=cockroachdb,postgresql
import sqlalchemy as sa
from alembic import op

revision = "c0c0e0000002"
down_revision = "c0c0d0000002"


def upgrade():
    op.create_index("ix_code", "stalls", ["code"])  # MIG101: 5 ix_code
    op.create_table("halls", sa.Column("name", sa.String(50)))  # MIG407: 5 halls


def downgrade():
    op.drop_table("halls")
