# MIG302: an operation of a library in the downgrade may take everything away
# options: --extend-select=MIG302,MIG303 --extend-ignore=MIG202
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_index("ix_mail", "users", ["mail"])
    op.rename_table("orders", "purchases")


def downgrade():
    op.restore_everything("users")
    op.rename_table("purchases", "orders")
