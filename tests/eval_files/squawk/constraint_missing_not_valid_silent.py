# squawk constraint-missing-not-valid: NOT VALID and a VALIDATE of its own, new and small tables, other databases
# options: --extend-select=MIG105,MIG114 --migrations-small-tables=units
import sqlalchemy as sa
from alembic import op

revision = "414ca233be52"
down_revision = "4cda7bd4dae0"


def upgrade():
    op.create_check_constraint("ck_balance", "accounts", "balance >= 0", postgresql_not_valid=True)
    op.execute("ALTER TABLE accounts ADD CONSTRAINT ck_limit CHECK (credit > 0) NOT VALID")
    with op.get_context().autocommit_block():
        op.execute("ALTER TABLE accounts VALIDATE CONSTRAINT ck_balance")
        op.execute("ALTER TABLE accounts VALIDATE CONSTRAINT ck_limit")
    op.create_table(
        "orders",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("total", sa.Integer(), sa.CheckConstraint("total > 0", name="ck_total")),
    )
    op.create_check_constraint("ck_id", "orders", "id > 0")
    op.execute("CREATE TABLE bills (id bigint PRIMARY KEY, total integer CHECK (total > 0))")
    op.execute("ALTER TABLE bills ADD CHECK (id > 0)")
    op.create_check_constraint("ck_name", "units", "name <> ''")
    if op.get_bind().dialect.name == "sqlite":
        with op.batch_alter_table("accounts") as batch_op:
            batch_op.create_check_constraint("ck_kind", "kind <> ''")


def downgrade():
    op.create_check_constraint("ck_old", "accounts", "old > 0")
