# `.where(…)` added on a later line, to the name that is executed
import sqlalchemy as sa
from alembic import op

revision = "d9c886bab041"
down_revision = "51a6c631ee30"

coupons = sa.table("coupons", sa.column("id", sa.Integer), sa.column("used", sa.Boolean))


def upgrade():
    statement = sa.delete(coupons)
    statement = statement.where(coupons.c.used.is_(True))
    op.execute(statement)


def downgrade():
    raise NotImplementedError("the rows are gone")
