# MIG105: new CHECK constraints on MySQL, which copies the table
# options: --extend-select=MIG105 --migrations-dialect=mysql
from alembic import op

revision = "6e2da1b00009"
down_revision = "6e2da1b00008"


def upgrade():
    op.create_check_constraint("ck_tea_price", "teas", "price > 0")  # MIG105: 5 the table is copied
    op.execute("ALTER TABLE teas ADD CONSTRAINT ck_a CHECK (a > 0)")  # MIG105: 5 online schema change


def downgrade():
    pass
