# MIG118: speaks where the second table is read or written as a whole
# options: --extend-select=MIG118 --extend-ignore=MIG0,MIG2,MIG3
import sqlalchemy as sa
from alembic import op

revision = "ql05"
down_revision = "ql04"


def upgrade():
    op.add_column("boats", sa.Column("extra", sa.Text()))
    op.add_column("ports", sa.Column("key", sa.Uuid(), server_default=sa.func.gen_random_uuid()))  # MIG118: 5 locks boats


def downgrade():
    pass
