# strong_migrations change_column: what stays as it is written, new and small tables
# options: --extend-select=MIG110 --migrations-small-tables=units --extend-ignore=MIG508
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "5a71b0da6adf"
down_revision = "1982f33691a4"


def upgrade():
    op.alter_column("users", "name", existing_type=sa.String(20), type_=sa.String(20))
    op.alter_column("users", "name", existing_type=sa.String(20), type_=sa.Text())
    op.alter_column("users", "nick", existing_type=sa.Text(), type_=sa.String())
    op.alter_column("users", "price", existing_type=sa.Numeric(10, 2), type_=sa.Numeric())
    op.alter_column("users", "rate", existing_type=sa.Numeric(10, 2), type_=sa.Numeric(precision=14, scale=2))
    op.alter_column("users", "wait", existing_type=postgresql.INTERVAL(precision=3), type_=postgresql.INTERVAL())
    op.alter_column("users", "opens", existing_type=postgresql.TIME(precision=3), type_=sa.Time())
    op.alter_column("users", "city", existing_type=sa.String(20), nullable=True)
    op.create_table("teams", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("ALTER TABLE teams ALTER COLUMN id TYPE bigint")
    op.execute("ALTER TABLE units ALTER COLUMN id TYPE bigint")


def downgrade():
    op.alter_column("users", "age", existing_type=sa.Integer(), type_=sa.BigInteger())
