# MIG302: a table has one primary key: the copy that a batch makes has the new one
# options: --extend-select=MIG302 --migrations-dialect=sqlite
from alembic import op

revision = "a1"
down_revision = None


def upgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.create_primary_key("pk_users_new", ["id", "at"])
    with op.batch_alter_table("orders") as batch_op:
        batch_op.create_unique_constraint("uq_orders", ["number"])  # MIG302: 9 constraint uq_orders


def downgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.create_primary_key("pk_users", ["id"])
