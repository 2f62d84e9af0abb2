# MIG302: the downgrade ends by a raise, or does nothing: that is another code's
# options: --extend-select=MIG302
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("carts", sa.Column("id", sa.Integer))


def downgrade():
    op.execute("SELECT 1")
    raise NotImplementedError
