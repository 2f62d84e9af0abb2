# MIG302: a view does not go with a table that is dropped without CASCADE
# options: --extend-select=MIG302,MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("carts", sa.Column("id", sa.Integer))
    op.execute("CREATE VIEW orders_of_today AS SELECT * FROM orders")  # MIG302: 5 view orders_of_today


def downgrade():
    op.drop_table("carts")
