# selects with subqueries, unions and common table expressions of Core
import sqlalchemy as sa
from alembic import op

revision = "340a757209dc"
down_revision = "c0733025e3e0"

cars = sa.table("cars", sa.column("id"), sa.column("plate"))


def upgrade():
    bind = op.get_bind()
    newest = sa.select(sa.func.max(cars.c.id)).scalar_subquery()
    bind.execute(sa.select(cars.c.plate).where(cars.c.id == newest)).first()
    bind.execute(sa.insert(cars).from_select(["id"], sa.select(cars.c.id).where(cars.c.id < 3)))
    bind.execute(sa.text("WITH c AS (SELECT 1 AS delete) SELECT delete FROM c"))


def downgrade():
    bind = op.get_bind()
    bind.execute(cars.delete().where(cars.c.id < 3))
