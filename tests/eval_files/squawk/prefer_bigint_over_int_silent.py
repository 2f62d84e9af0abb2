# squawk prefer-bigint-over-int: large keys, columns that are no keys, small tables, other databases
# options: --extend-select=MIG405 --migrations-small-tables=units
import sqlalchemy as sa
from alembic import op

revision = "4fdf7424b42a"
down_revision = "193cf54624e8"


def upgrade():
    op.create_table("users", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("age", sa.Integer()))
    op.create_table("teams", sa.Column("id", sa.Uuid(), primary_key=True))
    op.create_table("clubs", sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), primary_key=True))
    op.create_table("links", sa.Column("a", sa.Integer()), sa.Column("b", sa.Integer()), sa.PrimaryKeyConstraint("a", "b"))
    op.execute("CREATE TABLE bills (id bigserial PRIMARY KEY, size int)")
    op.execute("CREATE TABLE notes (id int8 PRIMARY KEY)")
    op.create_table("units", sa.Column("id", sa.Integer(), primary_key=True))
    if op.get_context().dialect.name == "sqlite":
        op.create_table("cache", sa.Column("id", sa.Integer(), primary_key=True))


def downgrade():
    op.create_table("old", sa.Column("id", sa.Integer(), primary_key=True))
