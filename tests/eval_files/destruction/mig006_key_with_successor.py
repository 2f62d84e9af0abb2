# MIG006: a key that is looked up and dropped gets a successor
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


from shop.keys import KEY


def upgrade():
    op.drop_constraint(KEY, "orders", type_="foreignkey")
    op.create_foreign_key("fk_orders", "orders", "users", ["user_id"], ["id"], ondelete="CASCADE")


def downgrade():
    raise NotImplementedError
