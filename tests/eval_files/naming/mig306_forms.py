# MIG306: drop_constraint without a name, in both directions and in a batch
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.drop_constraint(None, "orders", type_="foreignkey")  # MIG306: 5 orders (foreign key), MIG006: 5
    op.drop_constraint(None, "users", type_="primary")  # MIG306: 5 users (primary key), MIG006: 5


def downgrade():
    with op.batch_alter_table("orders") as batch_op:
        batch_op.drop_constraint(None, type_="unique")  # MIG306: 9 orders (unique)
    op.drop_constraint(constraint_name=None, table_name="orders")  # MIG306: 5 orders: Alembic
