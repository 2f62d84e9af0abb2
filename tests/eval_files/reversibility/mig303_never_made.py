# MIG303: indexes and constraints that the upgrade did not make
# options: --extend-select=MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("users", sa.Column("mail", sa.Text))


def downgrade():
    op.drop_index("ix_name", table_name="users")  # MIG303: 5 index ix_name
    with op.batch_alter_table("orders") as batch_op:
        batch_op.drop_constraint("uq_number", type_="unique")  # MIG303: 9 constraint uq_number of orders
    op.execute("DROP INDEX ix_age")  # MIG303: 5 index ix_age
    op.drop_column("users", "mail")
