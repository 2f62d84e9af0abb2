# MIG302: the index is of a table whose name is not known: the one that goes may be it
# options: --extend-select=MIG302
from alembic import op
import sqlalchemy as sa
from shop.names import BASKETS

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("baskets", sa.Column("id", sa.Integer), sa.Column("owner", sa.Integer))
    op.create_index("ix_owner", BASKETS, ["owner"])


def downgrade():
    op.drop_table("baskets")
