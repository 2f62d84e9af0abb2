# MIG411: Python's default in add_column, in op and batch form
# options: --extend-select=MIG411
import sqlalchemy as sa
from alembic import op

revision = "f81d5c30e9a6"
down_revision = "46e09ac7d1fb"


def upgrade():
    op.add_column("meals", sa.Column("guests", sa.Integer(), default=1))  # MIG411: 5 default= of meals.guests does nothing in a migration
    op.add_column("meals", sa.Column("hot", sa.Boolean(), default=False, nullable=True))  # MIG411: 5 meals.hot
    with op.batch_alter_table("meals") as batch_op:
        batch_op.add_column(sa.Column("tags", sa.JSON(), default=list))  # MIG411: 9 meals.tags
    op.execute("UPDATE meals SET price = 1 WHERE id = 1")


def downgrade():
    raise NotImplementedError
