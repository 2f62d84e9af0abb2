# the index of a new foreign key, under the name that its table has got meanwhile
import sqlalchemy as sa
from alembic import op

revision = "125e00000901"
down_revision = None


def upgrade():
    op.add_column("orders", sa.Column("user_id", sa.BigInteger(), sa.ForeignKey("users.id")))
    op.rename_table("orders", "purchases")  # MIG202: 5
    op.create_index("ix_purchases_user", "purchases", ["user_id"])


def downgrade():
    pass
