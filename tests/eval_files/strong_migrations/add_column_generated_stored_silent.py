# strong_migrations add_column_generated_stored: virtual columns, new and small tables, other databases
# options: --extend-select=MIG113 --migrations-small-tables=units --migrations-pg-version=18
import sqlalchemy as sa
from alembic import op

revision = "da7364fc6adf"
down_revision = "cdeb4e4e1d94"


def upgrade():
    op.add_column("users", sa.Column("name", sa.Text(), sa.Computed("first || last", persisted=False)))
    op.execute("ALTER TABLE users ADD COLUMN initial text GENERATED ALWAYS AS (left(first, 1)) VIRTUAL")
    op.create_table("orders", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("price", sa.Integer()))
    op.add_column("orders", sa.Column("total", sa.Integer(), sa.Computed("price * 2", persisted=True)))
    op.execute("ALTER TABLE orders ADD COLUMN half integer GENERATED ALWAYS AS (price / 2) STORED")
    op.add_column("units", sa.Column("name", sa.Text(), sa.Computed("a || b", persisted=True)))
    if op.get_bind().dialect.name == "sqlite":
        op.add_column("users", sa.Column("label", sa.Text(), sa.Computed("first || last", persisted=True)))


def downgrade():
    op.add_column("users", sa.Column("old", sa.Text(), sa.Computed("first || last", persisted=True)))
