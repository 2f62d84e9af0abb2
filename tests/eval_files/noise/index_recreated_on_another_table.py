# an index of the same name comes back on another table
from alembic import op

revision = "41b3a01b79aa"
down_revision = "99e297bf9956"


def upgrade():
    op.drop_index("ix_price", table_name="dishes")  # MIG005: 5 ix_price
    op.create_index("ix_price", "drinks", ["price"])


def downgrade():
    op.drop_index("ix_price", table_name="drinks")
    op.create_index("ix_price", "dishes", ["price"])
