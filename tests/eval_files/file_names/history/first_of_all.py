# an ancestor of the frozen revision is exempt from every code, the name's and the drop's
# options: --migrations-freeze=b00000000002 file-names
from alembic import op

revision = "b00000000001"
down_revision = "b0000000000a"


def upgrade():
    op.drop_table("orders")
    op.execute("TRUNCATE customers")


def downgrade():
    op.drop_table("customers")
