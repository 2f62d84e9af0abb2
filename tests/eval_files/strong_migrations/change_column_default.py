# strong_migrations change_column_default: a default that rows to come no longer get
# options: --extend-select=MIG209
from alembic import op

revision = "5f2043e9a36a"
down_revision = "677518de1732"


def upgrade():
    op.alter_column("users", "mood", existing_server_default="good", server_default="fine")  # MIG209: 5 users.mood
    op.alter_column("users", "city", server_default=None)  # MIG209: 5 users.city
    with op.batch_alter_table("users") as batch_op:
        batch_op.alter_column("size", server_default=None)  # MIG209: 9 users.size
    op.execute("ALTER TABLE users ALTER COLUMN age DROP DEFAULT")  # MIG209: 5 users.age


def downgrade():
    pass
