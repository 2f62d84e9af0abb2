# squawk changing-column-type: widening, new and small tables, other databases
# options: --extend-select=MIG110 --migrations-small-tables=units --extend-ignore=MIG508
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "89a42ca82e02"
down_revision = "d261e4485f8e"


def upgrade():
    op.alter_column("users", "name", existing_type=sa.String(50), type_=sa.String(100))
    op.alter_column("users", "name", existing_type=sa.String(length=100), type_=sa.Text())
    op.alter_column("users", "city", existing_type=sa.String(50), type_=sa.String())
    op.alter_column("users", "price", existing_type=sa.Numeric(10, 2), type_=sa.Numeric(12, 2))
    op.alter_column("users", "address", existing_type=postgresql.CIDR(), type_=postgresql.INET())
    op.alter_column("users", "seen_at", existing_type=postgresql.TIMESTAMP(precision=3), type_=postgresql.TIMESTAMP(precision=6))
    with op.batch_alter_table("users") as batch_op:
        batch_op.alter_column("street", existing_type=sa.String(50), type_=sa.String(100))
    op.create_table("teams", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("size", sa.Integer()))
    op.alter_column("teams", "size", existing_type=sa.Integer(), type_=sa.BigInteger())
    op.execute("ALTER TABLE teams ALTER COLUMN id TYPE bigint")
    op.alter_column("units", "id", existing_type=sa.Integer(), type_=sa.BigInteger())
    if op.get_bind().dialect.name == "sqlite":
        with op.batch_alter_table("users") as batch_op:
            batch_op.alter_column("id", existing_type=sa.Integer(), type_=sa.BigInteger())


def downgrade():
    op.alter_column("users", "id", existing_type=sa.Integer(), type_=sa.BigInteger())
