# MIG206: the column is new, and every row that is there holds NULL
# options: --extend-select=MIG206
import sqlalchemy as sa
from alembic import op

revision = "e1b9d70c5f42"
down_revision = "58c0f1d9a7e3"


def upgrade():
    op.add_column("boats", sa.Column("berth", sa.Text(), default="A1"))
    op.alter_column("boats", "berth", nullable=False)  # MIG206: 5 boats.berth, MIG205: 5 boats.berth
    op.add_column("boats", sa.Column("keel", sa.Text()))
    op.alter_column("boats", "keel", server_default="x")
    op.alter_column("boats", "keel", nullable=False)  # MIG206: 5 boats.keel


def downgrade():
    op.drop_column("boats", "berth")
