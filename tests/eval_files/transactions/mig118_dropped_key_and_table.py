# The table that a dropped key refers to is altered, too: two tables are locked.
# options: --extend-select=MIG118
from alembic import op

revision = "m118dk2"
down_revision = None


def upgrade():
    op.drop_constraint("orders_user_fk", "orders", type_="foreignkey")
    op.drop_column("orders", "user_id")  # MIG002: 5
    op.drop_column("users", "note")  # MIG002: 5, MIG118: 5 locks orders


def downgrade():
    op.create_foreign_key("orders_user_fk", "orders", "users", ["user_id"], ["id"])
