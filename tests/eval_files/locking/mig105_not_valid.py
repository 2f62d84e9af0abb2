# MIG105 is silent about what is left unchecked, new tables and small ones
# options: --extend-select=MIG105 --migrations-small-tables=currencies
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00008"
down_revision = "6e2da1b00007"

LATER = True


def upgrade():
    op.create_check_constraint("ck_a", "teas", "a > 0", postgresql_not_valid=True)
    op.create_check_constraint("ck_b", "teas", "b > 0", postgresql_not_valid=LATER)
    with op.batch_alter_table("teas") as batch_op:
        batch_op.create_check_constraint("ck_c", "c > 0", postgresql_not_valid=True)
    op.execute("ALTER TABLE teas ADD CONSTRAINT ck_d CHECK (d > 0) NOT VALID")
    op.execute("ALTER TABLE teas ADD CONSTRAINT ck_e CHECK (e > 0) NOT ENFORCED")
    op.create_table("cups", sa.Column("size", sa.Integer(), sa.CheckConstraint("size > 0")))
    op.create_check_constraint("ck_cups", "cups", "size < 9")
    op.create_check_constraint("ck_currencies", "currencies", "length(code) = 3")


def downgrade():
    pass
