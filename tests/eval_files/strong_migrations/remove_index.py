# strong_migrations remove_index: an index is dropped
from alembic import op

revision = "8481c5d4804e"
down_revision = "f71764270f96"


def upgrade():
    op.drop_index("ix_name", table_name="users")  # MIG005: 5 ix_name
    with op.batch_alter_table("users") as batch_op:
        batch_op.drop_index("ix_city")  # MIG005: 9 ix_city
    op.execute("DROP INDEX ix_age")  # MIG005: 5 ix_age


def downgrade():
    pass
