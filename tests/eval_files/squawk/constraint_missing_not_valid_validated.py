# squawk constraint-missing-not-valid: NOT VALID that is validated in the same transaction
# options: --extend-select=MIG105,MIG114
from alembic import op

revision = "62767946412c"
down_revision = "a9254cc542c1"


def upgrade():
    op.create_check_constraint("ck_balance", "accounts", "balance >= 0", postgresql_not_valid=True)
    op.execute("ALTER TABLE accounts VALIDATE CONSTRAINT ck_balance")  # MIG114: 5 ck_balance
    op.execute("ALTER TABLE orders ADD CONSTRAINT ck_total CHECK (total > 0) NOT VALID")
    op.execute("ALTER TABLE orders VALIDATE CONSTRAINT ck_total")  # MIG114: 5 ck_total


def downgrade():
    pass
