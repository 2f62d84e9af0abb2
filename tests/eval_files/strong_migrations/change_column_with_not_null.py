# strong_migrations change_column_with_not_null: a type and NOT NULL in one call
# options: --extend-select=MIG109,MIG110
import sqlalchemy as sa
from alembic import op

revision = "071d6a4da78c"
down_revision = "691d9e01798d"


def upgrade():
    op.alter_column("users", "age", existing_type=sa.Integer(), type_=sa.BigInteger(), nullable=False)  # MIG109: 5 users.age, MIG110: 5 users.age, MIG206: 5 users.age
    # The type alone would cost nothing.
    op.alter_column("users", "name", existing_type=sa.String(20), type_=sa.Text(), nullable=False)  # MIG109: 5 users.name, MIG206: 5 users.name
    with op.batch_alter_table("users") as batch_op:
        batch_op.alter_column("size", existing_type=sa.Integer(), type_=sa.BigInteger(), nullable=False)  # MIG109: 9 users.size, MIG110: 9 users.size, MIG206: 9 users.size
    op.execute("ALTER TABLE users ALTER COLUMN rank TYPE bigint, ALTER COLUMN rank SET NOT NULL")  # MIG109: 5 users.rank, MIG110: 5 users.rank, MIG206: 5 users.rank


def downgrade():
    pass
