# squawk ban-char-field: char(n)
# options: --extend-select=MIG404
import sqlalchemy as sa
from alembic import op

revision = "d71eb491d90d"
down_revision = "e930399c1358"


def upgrade():
    op.create_table("rates", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("currency", sa.CHAR(3)))  # MIG404: 5 rates.currency
    op.add_column("orders", sa.Column("currency", sa.CHAR(length=3)))  # MIG404: 5 orders.currency
    op.add_column("orders", sa.Column("sign", sa.CHAR()))  # MIG404: 5 orders.sign
    with op.batch_alter_table("orders") as batch_op:
        batch_op.alter_column("country", existing_type=sa.Text(), type_=sa.CHAR(2))  # MIG018: 9 country, MIG404: 9 orders.country
    op.execute("CREATE TABLE coins (id bigint PRIMARY KEY, currency char(3))")  # MIG404: 5 coins.currency
    op.execute("ALTER TABLE orders ADD COLUMN region character(2)")  # MIG404: 5 orders.region
    op.execute("ALTER TABLE orders ADD COLUMN grade char")  # MIG404: 5 orders.grade
    op.add_column("orders", sa.Column("marks", sa.ARRAY(sa.CHAR(2))))  # MIG404: 5 orders.marks
    op.execute("ALTER TABLE orders ADD COLUMN codes bpchar(4)[]")  # MIG404: 5 orders.codes
    op.execute("ALTER TABLE orders ALTER COLUMN state TYPE char(2)")  # MIG404: 5 orders.state


def downgrade():
    pass
