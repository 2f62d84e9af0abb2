# strong_migrations add_index: an index that is built while writes wait
# options: --extend-select=MIG101
from alembic import op

revision = "53cdec93215e"
down_revision = "c8cbc55bfd7e"


def upgrade():
    op.create_index("ix_name", "users", ["name"])  # MIG101: 5 ix_name
    with op.batch_alter_table("users") as batch_op:
        batch_op.create_index("ix_city", ["city"], unique=True)  # MIG101: 9 ix_city
    op.execute("CREATE INDEX ix_age ON users (age)")  # MIG101: 5 ix_age


def downgrade():
    pass
