# MIG303: a CHECK that SQLAlchemy may name, or a foreign key, answers no index
# options: --extend-select=MIG302,MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("users", sa.Column("is_new", sa.Boolean))
    op.create_foreign_key(None, "users", "shops", ["shop_id"], ["id"])
    op.drop_index("ix_age", "users")  # MIG302: 5 index ix_age is dropped here, MIG005: 5
    op.alter_column("orders", "state", type_=sa.Enum("a", name="state", native_enum=False))
    op.create_unique_constraint(None, "items", ["code"])


def downgrade():
    op.drop_constraint("uq_items_code", "items", type_="unique")
    op.drop_constraint("state", "orders", type_="check")
    op.drop_index("ix_orders", "orders")  # MIG303: 5 index ix_orders
    op.drop_index("ix_name", "users")  # MIG303: 5 index ix_name
    op.drop_constraint("ck_users_is_new", "users", type_="check")
    op.drop_column("users", "is_new")
