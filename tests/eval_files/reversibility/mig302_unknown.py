# MIG302: a name that is not known may be the one; what cannot be read may undo everything
# options: --extend-select=MIG302
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("carts", sa.Column("id", sa.Integer))
    op.add_column("users", sa.Column("mail", sa.Text))
    op.create_index("ix_name", "users", ["name"])
    op.create_unique_constraint("uq_number", "orders", ["number"])


def downgrade():
    bind = op.get_bind()
    for table in sa.inspect(bind).get_table_names():
        op.drop_table(table)  # MIG014: 9
    op.drop_column("users", bind.scalar("SELECT 1"))  # MIG503: 29 SELECT 1
    op.drop_index(bind.scalar("SELECT 1"), "users")  # MIG503: 19 SELECT 1
    op.drop_constraint(bind.scalar("SELECT 1"), "orders")  # MIG503: 24 SELECT 1
