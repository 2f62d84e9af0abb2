# strong_migrations remove_column: a column that the application still knows
from alembic import op

revision = "0ee8f3f305b5"
down_revision = "f95277614b95"


def upgrade():
    op.drop_column("users", "name")  # MIG002: 5 users.name
    with op.batch_alter_table("users") as batch_op:
        batch_op.drop_column("city")  # MIG002: 9 users.city
    op.execute("ALTER TABLE users DROP COLUMN created_at, DROP COLUMN updated_at")  # MIG002: 5 users.created_at


def downgrade():
    pass
