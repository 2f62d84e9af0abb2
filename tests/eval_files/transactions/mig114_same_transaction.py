# MIG114: the lock of NOT VALID is still held while the rows are checked
# options: --extend-select=MIG114
from alembic import op

revision = "1e0c114a"
down_revision = "1d0c114a"


def upgrade():
    op.create_check_constraint("ck_price", "boats", "price > 0", postgresql_not_valid=True)
    op.execute("ALTER TABLE boats VALIDATE CONSTRAINT ck_price")  # MIG114: 5 ck_price of boats in the transaction that adds it: reads and writes of boats
    with op.batch_alter_table("boats") as batch:
        batch.create_foreign_key("fk_port", "ports", ["port_id"], ["id"], postgresql_not_valid=True)
    op.execute("ALTER TABLE boats ADD CONSTRAINT ck_a CHECK (a > 0) NOT VALID, VALIDATE CONSTRAINT fk_port")  # MIG114: 5 writes to boats
    with op.get_context().autocommit_block():
        op.execute("ALTER TABLE boats VALIDATE CONSTRAINT ck_a")
    op.execute("ALTER TABLE sails ADD CONSTRAINT ck_b CHECK (b > 0) NOT VALID")
    op.execute("COMMIT")  # MIG123: 5
    op.execute("ALTER TABLE sails VALIDATE CONSTRAINT ck_b")


def downgrade():
    pass
