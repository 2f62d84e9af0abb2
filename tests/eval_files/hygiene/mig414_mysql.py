# MIG414: what MySQL allows: one index name on two tables, one column set twice
# options: --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "cf0218d9b63e"
down_revision = "2be95f07a1c4"


def upgrade():
    op.create_index("ix_name", "orders", ["name"])
    op.create_index("ix_name", "lines", ["name"])
    op.execute("UPDATE orders SET a = 1, a = 2 WHERE id = 1")
    op.create_unique_constraint("place", "orders", ["place_id"])
    op.create_foreign_key("place", "orders", "places", ["place_id"], ["id"])


def downgrade():
    op.drop_index("ix_name", "lines")
    op.drop_index("ix_name", "orders")
