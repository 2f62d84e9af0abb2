# MIG302: a table whose name is not known goes with its indexes; so may one that is
# options: --extend-select=MIG302
from alembic import op
import sqlalchemy as sa
from shop.names import BASKETS

revision = "a1"
down_revision = None


def upgrade():
    op.create_table(BASKETS, sa.Column("id", sa.Integer), sa.Column("owner", sa.Integer))
    op.create_index("ix_owner", BASKETS, ["owner"])
    op.create_unique_constraint("uq_number", "orders", ["number"])
    op.add_column("orders", sa.Column("note", sa.Text))


def downgrade():
    op.drop_table(BASKETS)
