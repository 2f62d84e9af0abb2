# MIG302: what the upgrade makes and the downgrade leaves
# options: --extend-select=MIG302
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("carts", sa.Column("id", sa.Integer))  # MIG302: 5 table carts is left behind
    op.add_column("users", sa.Column("mail", sa.Text))  # MIG302: 5 column users.mail
    op.create_index("ix_name", "users", ["name"])  # MIG302: 5 index ix_name
    with op.batch_alter_table("orders") as batch_op:
        batch_op.create_unique_constraint("uq_number", ["number"])  # MIG302: 9 constraint uq_number of orders
    op.execute("CREATE TYPE mood AS ENUM ('a')")  # MIG302: 5 type mood
    op.execute("ALTER TABLE orders ADD COLUMN total int")  # MIG302: 5 column orders.total
    op.create_table("kept", sa.Column("id", sa.Integer))


def downgrade():
    op.drop_table("kept")
