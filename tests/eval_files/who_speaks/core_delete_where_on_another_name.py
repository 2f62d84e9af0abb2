# the `.where(…)` goes to another name, the bare statement is executed
import sqlalchemy as sa
from alembic import op

revision = "e6bcf48f935a"
down_revision = "d9c886bab041"

coupons = sa.table("coupons", sa.column("id", sa.Integer), sa.column("used", sa.Boolean))


def upgrade():
    statement = sa.delete(coupons)
    narrow = statement.where(coupons.c.used.is_(True))
    print(narrow)
    op.execute(statement)  # MIG004: 5 coupons


def downgrade():
    raise NotImplementedError("the rows are gone")
