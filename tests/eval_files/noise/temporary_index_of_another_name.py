# an index is created, but another one is dropped
from alembic import op

revision = "4c5d52dc7550"
down_revision = "24573d0acfa0"


def upgrade():
    op.create_index("ix_spices_origin_name", "spices", ["name", "origin"])
    op.drop_index("ix_spices_origin", table_name="spices")  # MIG005: 5 ix_spices_origin


def downgrade():
    op.create_index("ix_spices_origin", "spices", ["origin"])
    op.drop_index("ix_spices_origin_name", table_name="spices")
