# MIG303: made by the upgrade, in whatever way, or replaced
# options: --extend-select=MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("carts", sa.Column("id", sa.Integer, index=True))
    op.add_column("users", sa.Column("mail", sa.Text, index=True))
    op.create_unique_constraint(None, "orders", ["number"])
    op.create_check_constraint("positive", "orders", "total > 0")
    op.drop_constraint("fk", "items", type_="foreignkey")
    op.create_foreign_key("fk", "items", "boxes", ["box_id"], ["id"], ondelete="CASCADE")
    op.execute("CREATE INDEX ix_sql ON users (name)")
    op.execute("ALTER INDEX ix_sql RENAME TO ix_new")


def downgrade():
    op.execute("DROP INDEX ix_new")
    op.drop_constraint("fk", "items", type_="foreignkey")
    op.create_foreign_key("fk", "items", "boxes", ["box_id"], ["id"])
    op.drop_constraint("ck_orders_positive", "orders")
    op.drop_constraint("orders_number_key", "orders", type_="unique")
    op.drop_index("ix_users_mail", "users")
    op.drop_index("ix_carts_id", "carts")
    op.drop_column("users", "mail")
    op.drop_table("carts")
