# strong_migrations change_column: a type that the rows must be written anew for
# options: --extend-select=MIG110
import sqlalchemy as sa
from alembic import op

revision = "9b7592876253"
down_revision = "f23fcd566cb0"


def upgrade():
    op.alter_column("users", "age", existing_type=sa.Integer(), type_=sa.BigInteger())  # MIG110: 5 users.age
    op.alter_column("users", "price", existing_type=sa.Numeric(10, 2), type_=sa.Numeric(12, 4))  # MIG110: 5 users.price
    with op.batch_alter_table("users") as batch_op:
        batch_op.alter_column("opens", existing_type=sa.Text(), type_=sa.Uuid(), postgresql_using="opens::uuid")  # MIG110: 9 users.opens
    op.execute("ALTER TABLE users ALTER COLUMN born TYPE timestamptz")  # MIG110: 5 users.born


def downgrade():
    pass
