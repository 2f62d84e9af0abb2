# strong_migrations change_column_constraint: the type of a column that has a CHECK
# options: --extend-select=MIG110
import sqlalchemy as sa
from alembic import op

revision = "9eb43484a68d"
down_revision = "6c6be5a88636"


def upgrade():
    op.create_check_constraint("ck_age", "users", "age > 0", postgresql_not_valid=True)
    op.alter_column("users", "age", existing_type=sa.Integer(), type_=sa.BigInteger())  # MIG110: 5 users.age
    op.execute("ALTER TABLE users ADD CONSTRAINT ck_size CHECK (size > 0) NOT VALID")
    op.execute("ALTER TABLE users ALTER COLUMN size TYPE bigint")  # MIG110: 5 users.size


def downgrade():
    pass
