# a constraint or index is silent when what it did is done by another one at the end of the run
from alembic import op

revision = "5b8e01c7d001"
down_revision = "5b8e01c7d000"


def upgrade():
    op.drop_constraint("orders_user_id_fkey", "orders", type_="foreignkey")
    op.create_foreign_key(
        op.f("fk_orders_user_id_users"), "orders", "users", ["user_id"], ["id"], ondelete="CASCADE"
    )
    with op.batch_alter_table("orders") as batch_op:
        batch_op.create_foreign_key(None, "shops", ["shop_id"], ["id"])
        batch_op.drop_constraint("orders_ibfk_1", type_="foreignkey")
    op.execute("ALTER TABLE orders DROP CONSTRAINT orders_depot_fk")
    op.execute("ALTER TABLE orders ADD CONSTRAINT depot_fk FOREIGN KEY (depot_id) REFERENCES depots NOT VALID")
    op.create_unique_constraint("uq_orders_number", "orders", ["number"])
    op.drop_constraint("orders_number_key", "orders", type_="unique")
    op.drop_constraint("orders_code_key", "orders")
    with op.get_context().autocommit_block():
        op.execute("CREATE UNIQUE INDEX CONCURRENTLY uq_orders_code ON orders (code)")
    op.drop_index("ix_orders_slip", "orders")
    op.create_unique_constraint("uq_orders_slip", "orders", ["slip"])
    op.drop_constraint("uq_orders_shop_slot", "orders", type_="unique")
    op.create_index("uq_orders_slot", "orders", ["slot"], unique=True)
    op.execute("DROP INDEX ix_old")
    op.execute("CREATE INDEX ix_orders_day_hour ON orders (DAY, hour)")
    op.create_index("ix_open", "orders", ["state"], postgresql_where="state = 'open'")
    op.drop_index("ix_orders_open", table_name="orders")
    op.drop_constraint("orders_pkey", "orders", type_="primary")
    op.create_primary_key("pk_orders", "orders", ["id"])
    op.execute("ALTER TABLE orders DROP CONSTRAINT orders_total_check")
    op.create_check_constraint("total_positive", "orders", "(total>0)")


def downgrade():
    op.drop_constraint("total_positive", "orders")
    op.create_check_constraint("orders_total_check", "orders", "total > 0")
    op.drop_constraint("pk_orders", "orders", type_="primary")
    op.create_primary_key("orders_pkey", "orders", ["id"])
    op.create_index("ix_orders_open", "orders", ["state"], postgresql_where="state='open'")
    op.create_index("ix_old", "orders", ["day"])
    op.create_unique_constraint("uq_orders_shop_slot", "orders", ["shop", "slot"])
    op.create_index("ix_orders_slip", "orders", ["slip"], unique=True)
    op.create_unique_constraint("orders_code_key", "orders", ["code"])
    op.create_unique_constraint("orders_number_key", "orders", ["number"])
    op.create_foreign_key("orders_depot_fk", "orders", "depots", ["depot_id"], ["id"])
    with op.batch_alter_table("orders") as batch_op:
        batch_op.create_foreign_key("orders_ibfk_1", "shops", ["shop_id"], ["id"])
    op.create_foreign_key("orders_user_id_fkey", "orders", "users", ["user_id"], ["id"])
