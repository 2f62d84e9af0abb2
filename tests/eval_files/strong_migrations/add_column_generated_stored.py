# strong_migrations add_column_generated_stored: a stored generated column
# options: --extend-select=MIG113
import sqlalchemy as sa
from alembic import op

revision = "608838e49311"
down_revision = "cc27202ca5b5"


def upgrade():
    op.add_column("users", sa.Column("name", sa.Text(), sa.Computed("first || last", persisted=True)))  # MIG113: 5 users.name
    with op.batch_alter_table("orders") as batch_op:
        batch_op.add_column(sa.Column("total", sa.Integer(), sa.Computed("price * 2", persisted=True)))  # MIG113: 9 orders.total
    op.execute("ALTER TABLE users ADD COLUMN initial text GENERATED ALWAYS AS (left(first, 1)) STORED")  # MIG113: 5 users.initial


def downgrade():
    pass
