# squawk constraint-missing-not-valid: a CHECK that reads the rows under a lock
# options: --extend-select=MIG105
import sqlalchemy as sa
from alembic import op

revision = "85c5085347d4"
down_revision = "aee84e3276b3"


def upgrade():
    op.create_check_constraint("ck_balance", "accounts", "balance >= 0")  # MIG105: 5 ck_balance
    op.add_column("accounts", sa.Column("age", sa.Integer(), sa.CheckConstraint("age > 0", name="ck_age")))  # MIG105: 5 accounts.age
    with op.batch_alter_table("accounts") as batch_op:
        batch_op.create_check_constraint("ck_kind", "kind <> ''")  # MIG105: 9 ck_kind
    op.execute("ALTER TABLE accounts ADD CONSTRAINT ck_limit CHECK (credit > 0)")  # MIG105: 5 ck_limit
    op.execute("ALTER TABLE accounts ADD CHECK (rate < 1)")  # MIG105: 5 accounts


def downgrade():
    pass
