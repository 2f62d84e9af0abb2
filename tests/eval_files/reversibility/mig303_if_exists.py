# MIG303: what is there only under a condition
# options: --extend-select=MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    bind = op.get_bind()
    if bind.dialect.name == "postgresql":
        op.create_index("ix_name", "users", ["name"])
    if sa.inspect(bind).has_table("carts"):
        op.create_index("ix_carts", "carts", ["id"])


def downgrade():
    op.drop_index("ix_name", "users")
    op.drop_index("ix_carts", "carts")
