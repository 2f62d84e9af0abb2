# MIG414: one UPDATE sets elements or fields of a column, a list of columns, or values of SQLAlchemy
import sqlalchemy as sa
from alembic import op

revision = "2be95f07a1c4"
down_revision = "80c6f1e2d9b7"

orders = sa.table("orders", sa.column("id"), sa.column("state"))


def upgrade():
    op.execute("UPDATE orders SET days[1] = 1, days[2] = 2 WHERE id = 1")
    op.execute("UPDATE orders SET place.x = 1, place.y = 2, spot.x = 3 WHERE id = 1")
    op.execute("UPDATE orders SET (a, b) = (1, 2), c = 3 WHERE id = 1")
    op.execute("UPDATE orders SET a = 1 WHERE id = 1; UPDATE orders SET a = 2 WHERE id = 2")
    op.execute(orders.update().where(orders.c.id == 1).values(state=1).values(state=2))
    op.execute("UPDATE orders SET state = CASE WHEN a = 1 THEN 2 ELSE state END, a = state WHERE id = 1")


def downgrade():
    pass
