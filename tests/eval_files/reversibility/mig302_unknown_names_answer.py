# MIG302: what the downgrade makes, moves or renames under a name that nobody knows may be the one
# options: --extend-select=MIG302,MIG303 --extend-ignore=MIG201,MIG202
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


from shop.names import COLUMN


def upgrade():
    op.alter_column("users", "mail", new_column_name="email")
    op.rename_table("orders", "purchases")


def downgrade():
    op.alter_column("users", "email", new_column_name=COLUMN)
    op.rename_table("purchases", COLUMN)
