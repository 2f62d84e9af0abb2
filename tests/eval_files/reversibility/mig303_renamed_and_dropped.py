# MIG303: what the downgrade renames and drops is lost, and told as that
# options: --extend-select=MIG302,MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.alter_column("users", "age", nullable=True)


def downgrade():
    op.rename_table("users", "people")
    op.drop_table("people")  # MIG008: 5 table people
    op.alter_column("orders", "a", new_column_name="b")
    op.drop_column("orders", "b")  # MIG008: 5 column orders.b
