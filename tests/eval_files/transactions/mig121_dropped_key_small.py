# Both tables are small, or it is no key: nobody waits.
# options: --extend-select=MIG121 --migrations-small-tables=orders,users
import sqlalchemy as sa
from alembic import op

revision = "m121dk2"
down_revision = None


def upgrade():
    op.drop_constraint("orders_user_fk", "orders", type_="foreignkey")  # MIG006: 5
    op.drop_column("orders", "note")  # MIG002: 5


def downgrade():
    op.add_column("orders", sa.Column("note", sa.Text()))
    op.create_foreign_key("orders_user_fk", "orders", "users", ["user_id"], ["id"])
