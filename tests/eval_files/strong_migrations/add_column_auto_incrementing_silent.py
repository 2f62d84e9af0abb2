# strong_migrations add_column_auto_incrementing: plain numbers, new and small tables, other databases
# options: --extend-select=MIG112 --migrations-small-tables=units
import sqlalchemy as sa
from alembic import op

revision = "9c4393d28715"
down_revision = "ef38f0043ba3"


def upgrade():
    op.add_column("cities", sa.Column("size", sa.BigInteger()))
    # SQLAlchemy makes a serial of a key alone.
    op.add_column("cities", sa.Column("rank", sa.BigInteger(), autoincrement=True))
    op.execute("ALTER TABLE lakes ADD COLUMN depth bigint DEFAULT 0")
    op.create_table("towns", sa.Column("id", sa.BigInteger(), sa.Identity(), primary_key=True))
    op.add_column("towns", sa.Column("no", sa.BigInteger(), sa.Identity()))
    op.execute("CREATE TABLE hills (id bigserial PRIMARY KEY)")
    op.execute("ALTER TABLE hills ADD COLUMN no serial")
    op.execute("ALTER TABLE units ADD COLUMN no serial")
    if op.get_bind().dialect.name == "mssql":
        op.add_column("roads", sa.Column("no", sa.Integer(), sa.Identity()))


def downgrade():
    op.add_column("cities", sa.Column("old", sa.BigInteger(), sa.Identity()))
