# statements that are built and printed, never executed
import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import DropTable

revision = "86476b69d54e"
down_revision = "e6bcf48f935a"

coupons = sa.Table("coupons", sa.MetaData(), sa.Column("id", sa.Integer))


def upgrade():
    print(sa.delete(coupons), coupons.update(), DropTable(coupons))
    sa.text("TRUNCATE coupons")
    op.execute(coupons.insert().values(id=1))


def downgrade():
    op.execute(coupons.delete().where(coupons.c.id == 1))
