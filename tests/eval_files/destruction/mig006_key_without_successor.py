# MIG006: an index is not the next key of a table whose key is looked up and dropped
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


from shop.keys import KEY


def upgrade():
    op.drop_constraint(KEY, "orders", type_="foreignkey")  # MIG006: 5
    op.create_index("ix_orders", "orders", ["user_id"])
    op.create_unique_constraint("uq_orders", "orders", ["user_id"])


def downgrade():
    raise NotImplementedError
