# `sa.delete(t)` and `t.delete()` executed without a where
import sqlalchemy as sa
from alembic import op

revision = "82bd30c769f0"
down_revision = "4aa0ba710b3a"

coupons = sa.table("coupons", sa.column("id", sa.Integer))
vouchers = sa.Table("vouchers", sa.MetaData(), sa.Column("id", sa.Integer))


def upgrade():
    op.execute(sa.delete(coupons))  # MIG004: 5 coupons
    conn = op.get_bind()
    statement = vouchers.delete()
    conn.execute(statement)  # MIG004: 5 vouchers


def downgrade():
    raise NotImplementedError("the rows are gone")
