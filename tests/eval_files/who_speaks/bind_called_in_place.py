# `op.get_bind().execute(…)` and `context.get_bind().execute(…)`; a chain over several lines
import sqlalchemy as sa
from alembic import context, op

revision = "57c1d693b112"
down_revision = "0f1691649e62"


def upgrade():
    op.get_bind().execute("ALTER TABLE customers DROP COLUMN nickname")  # MIG002: 5 customers.nickname, MIG503: 5 ALTER TABLE customers
    context.get_bind().execute("DROP INDEX ix_customers_city")  # MIG005: 5 ix_customers_city, MIG503: 5 DROP INDEX ix_customers_city
    (
        op.get_bind()  # MIG003: 9 customer_cache
        .execute(sa.text("TRUNCATE customer_cache"))
    )


def downgrade():
    raise NotImplementedError("the nicknames are gone")
