# strong_migrations add_column_default: a default that every row must be given
# options: --extend-select=MIG111
import sqlalchemy as sa
from alembic import op

revision = "5011cd72431c"
down_revision = "f7f7b185ed7f"


def upgrade():
    op.add_column("users", sa.Column("token", sa.Uuid(), server_default=sa.func.gen_random_uuid()))  # MIG111: 5 users.token
    with op.batch_alter_table("users") as batch_op:
        batch_op.add_column(sa.Column("seen_at", sa.DateTime(), server_default=sa.func.clock_timestamp()))  # MIG111: 9 users.seen_at
    op.execute("ALTER TABLE users ADD COLUMN luck float DEFAULT random()")  # MIG111: 5 users.luck


def downgrade():
    pass
