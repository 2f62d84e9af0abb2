# `.where(…)` in the chain
import sqlalchemy as sa
from alembic import op

revision = "51a6c631ee30"
down_revision = "82bd30c769f0"

coupons = sa.table("coupons", sa.column("id", sa.Integer), sa.column("used", sa.Boolean))


def upgrade():
    op.execute(sa.delete(coupons).where(coupons.c.used.is_(True)))
    op.get_bind().execute(coupons.delete().where(coupons.c.id < 10))


def downgrade():
    raise NotImplementedError("the rows are gone")
