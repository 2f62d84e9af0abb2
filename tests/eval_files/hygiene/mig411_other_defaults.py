# MIG411: defaults of the server, columns that are filled, new tables, NOT NULL, other databases
# options: --extend-select=MIG411
import sqlalchemy as sa
from alembic import op
from myapp.prices import fill_prices

revision = "0d3be7f642c9"
down_revision = "f81d5c30e9a6"


def upgrade():
    op.add_column("meals", sa.Column("guests", sa.Integer(), default=1, server_default="1"))
    op.add_column("meals", sa.Column("note", sa.Text(), default=None))
    op.add_column("meals", sa.Column("price", sa.Integer(), default=0))
    op.execute("UPDATE meals SET price = 0 WHERE price IS NULL")
    op.add_column("meals", sa.Column("total", sa.Integer(), sa.Computed("price * guests")))
    op.add_column("dishes", sa.Column("price", sa.Integer(), default=0))
    fill_prices("dishes")
    op.create_table("menus", sa.Column("id", sa.Integer(), primary_key=True, default=1))
    op.add_column("menus", sa.Column("season", sa.Integer(), default=1))
    op.execute("ALTER TABLE meals ADD COLUMN late boolean DEFAULT false")
    if op.get_bind().dialect.name == "mssql":
        op.add_column("meals", sa.Column("cooks", sa.Integer(), default=1))


def downgrade():
    op.add_column("meals", sa.Column("old", sa.Integer(), default=1))
