# MIG205: the batch that copies its table is another one
# options: --migrations-dialect=postgresql
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    with op.batch_alter_table("orders") as batch_op:
        batch_op.add_column(sa.Column("n", sa.Integer, nullable=False, default=1))  # MIG205: 9 fails on a table with rows
    with op.batch_alter_table("users", recreate="always") as batch_op:
        batch_op.add_column(sa.Column("n", sa.Integer, nullable=False, default=1))  # MIG205: 9 existing rows get its default=


def downgrade():
    raise NotImplementedError
