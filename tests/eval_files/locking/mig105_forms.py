# MIG105: op, batch, a column's own CHECK, SQL
# options: --extend-select=MIG105
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00007"
down_revision = "6e2da1b00006"


def upgrade():
    op.create_check_constraint("ck_tea_price", "teas", "price > 0")  # MIG105: 5 ck_tea_price on teas
    op.create_check_constraint("ck_tea_age", "teas", sa.column("age") > 0, schema="shop")  # MIG105: 5 shop.teas
    with op.batch_alter_table("teas") as batch_op:
        batch_op.create_check_constraint("ck_tea_kind", sa.column("kind").in_(["a", "b"]))  # MIG105: 9 ck_tea_kind
    op.add_column("teas", sa.Column("grams", sa.Integer(), sa.CheckConstraint("grams > 0")))  # MIG105: 5 on teas.grams
    op.execute("ALTER TABLE teas ADD CONSTRAINT ck_a CHECK (a > 0), ADD CHECK (b > 0)")  # MIG105: 5 ck_a on teas
    op.execute("ALTER TABLE teas ADD COLUMN c integer CHECK (c > 0)")  # MIG105: 5 on teas.c


def downgrade():
    pass
