# MIG324: an index of a table that nobody knows, or under a name that nobody knows
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


from shop.names import INDEX, TABLE


def upgrade():
    op.add_column("users", sa.Column("city", sa.Text))
    op.add_column("users", sa.Column("name", sa.Text))
    op.create_index("ix_city", TABLE, ["city"])
    op.create_index(INDEX, "users", ["name"])
    op.create_index(None, "users", ["name"])


def downgrade():
    op.drop_column("users", "city")
    op.drop_index("ix_city", "users")
    op.drop_column("users", "name")
    op.drop_index(INDEX, "users")
