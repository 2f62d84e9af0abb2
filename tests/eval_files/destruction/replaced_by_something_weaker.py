# what stands in the place of a constraint or index does less than it did, or does not stay
import sqlalchemy as sa
from alembic import op

revision = "5b8e01c7d002"
down_revision = "5b8e01c7d001"


def upgrade():
    op.drop_constraint("fk_user", "orders", type_="foreignkey")  # MIG006: 5 fk_user
    op.create_foreign_key("fk_customer", "orders", "customers", ["user_id"], ["id"])
    op.drop_constraint("fk_shop", "orders", type_="foreignkey")  # MIG006: 5 fk_shop
    op.create_foreign_key("fk_shop_code", "orders", "shops", ["shop_id"], ["code"])
    op.drop_constraint("uq_number", "orders", type_="unique")  # MIG006: 5 uq_number
    op.create_unique_constraint("uq_number_shop", "orders", ["number", "shop_id"])
    op.drop_constraint("uq_code", "orders", type_="unique")  # MIG006: 5 uq_code
    op.create_index("ix_code", "orders", ["code"])
    op.drop_constraint("uq_slip", "orders", type_="unique")  # MIG006: 5 uq_slip
    op.create_index("uq_slip_open", "orders", ["slip"], unique=True, postgresql_where=sa.text("open"))
    op.drop_index("ix_day_hour", "orders")  # MIG005: 5 ix_day_hour
    op.create_index("ix_hour_day", "orders", ["hour", "day"])
    op.drop_index("ix_tags", "orders")  # MIG005: 5 ix_tags
    op.create_index("ix_tags_gin", "orders", ["tags"], postgresql_using="gin")
    op.drop_index("ix_mail", "orders")  # MIG005: 5 ix_mail
    op.create_index("ix_lower_mail", "orders", [sa.text("lower(mail)")])
    op.drop_index("uq_bill", "orders")  # MIG005: 5 uq_bill
    op.create_index("ix_bill", "orders", ["bill"])
    op.create_index("ix_bay_new", "orders", ["bay"])
    op.drop_index("ix_bay", "orders")  # MIG005: 5 ix_bay
    op.drop_index("ix_bay_new", "orders")
    op.drop_constraint("ck_total", "orders", type_="check")  # MIG006: 5 ck_total
    op.create_check_constraint("ck_total_new", "orders", "total >= 0")
    op.drop_constraint("orders_pkey", "orders", type_="primary")  # MIG006: 5 orders_pkey
    op.create_primary_key("pk_orders", "orders", ["id", "shop_id"])
    op.drop_constraint("uq_slot", "orders", type_="unique")  # MIG006: 5 uq_slot
    if op.get_context().config.get_main_option("slots"):
        op.create_unique_constraint("uq_slot_new", "orders", ["slot"])


def downgrade():
    op.create_unique_constraint("uq_slot", "orders", ["slot"])
    op.create_primary_key("orders_pkey", "orders", ["id"])
    op.create_check_constraint("ck_total", "orders", "total > 0")
    op.create_index("ix_bay", "orders", ["bay"])
    op.create_index("uq_bill", "orders", ["bill"], unique=True)
    op.create_index("ix_mail", "orders", ["mail"])
    op.create_index("ix_tags", "orders", ["tags"])
    op.create_index("ix_day_hour", "orders", ["day", "hour"])
    op.create_unique_constraint("uq_slip", "orders", ["slip"])
    op.create_unique_constraint("uq_code", "orders", ["code"])
    op.create_unique_constraint("uq_number", "orders", ["number"])
    op.create_foreign_key("fk_shop", "orders", "shops", ["shop_id"], ["id"])
    op.create_foreign_key("fk_user", "orders", "users", ["user_id"], ["id"])
