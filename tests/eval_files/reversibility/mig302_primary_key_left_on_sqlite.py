# MIG302: SQLite copies the table with the new primary key, whatever key there is
# options: --extend-select=MIG302 --migrations-dialect=sqlite --extend-ignore=MIG201
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.alter_column("user_id", new_column_name="id")
        batch_op.create_primary_key("pk_users", ["id", "at"])


def downgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.alter_column("id", new_column_name="user_id")
