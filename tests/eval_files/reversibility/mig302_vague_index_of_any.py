# MIG302: an index of which the table is not said may be the one that comes back under some name
# options: --extend-select=MIG302,MIG303
from alembic import op
import sqlalchemy as sa
from shop.names import INDEX

revision = "a1"
down_revision = None


def upgrade():
    op.drop_index("ix_mail")  # MIG005: 5


def downgrade():
    op.create_index(INDEX, "orders", ["mail"])
