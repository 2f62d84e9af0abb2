# the downgrade re-creates the index: the upgrade still drops it
from alembic import op

revision = "99e297bf9956"
down_revision = "12816f6191ee"


def upgrade():
    op.drop_index("ix_dishes_price", table_name="dishes")  # MIG005: 5 ix_dishes_price


def downgrade():
    op.create_index("ix_dishes_price", "dishes", ["price"])
