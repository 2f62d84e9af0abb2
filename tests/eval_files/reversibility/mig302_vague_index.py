# MIG302: an index of which the table or the name is not said may be the one, not one of another table
# options: --extend-select=MIG302,MIG303
from alembic import op
import sqlalchemy as sa
from shop.names import INDEX

revision = "a1"
down_revision = None


def upgrade():
    op.drop_index("ix_mail", "users")  # MIG005: 5, MIG302: 5 index ix_mail
    op.drop_column("users", "note")  # MIG002: 5, MIG302: 5 column users.note
    op.drop_table("carts")  # MIG001: 5, MIG302: 5 table carts
    op.drop_constraint("uq_number", "users")  # MIG006: 5, MIG302: 5 constraint uq_number of users


def downgrade():
    op.create_index(INDEX, "orders", ["mail"])
