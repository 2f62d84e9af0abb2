# names and statements that are prepared at import
import sqlalchemy as sa
from alembic import op

revision = "7a16c0ffee00"
down_revision = "7a15c0ffee00"

INDEX = op.f("ix_orders_note")
orders = sa.table("orders", sa.column("id"))
STATEMENT = orders.insert().values(id=1)
if __name__ == "__main__":
    print(INDEX)


def upgrade():
    op.create_index(INDEX, "orders", ["note"])
    op.execute(STATEMENT)


def downgrade():
    op.drop_index(INDEX, "orders")
