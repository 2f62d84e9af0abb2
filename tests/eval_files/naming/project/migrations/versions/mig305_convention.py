# MIG305: a naming convention names what is added, checks aside
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None

# options: --extend-select=MIG305


def upgrade():
    op.create_foreign_key(None, "orders", "users", ["user_id"], ["id"])
    op.create_unique_constraint(None, "orders", ["number"])
    op.create_primary_key(None, "orders", ["id"])
    op.add_column("orders", sa.Column("by", sa.Integer, sa.ForeignKey("users.id")))


def downgrade():
    raise NotImplementedError
