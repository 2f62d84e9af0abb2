# squawk prefer-bigint-over-smallint: large keys, columns that are no keys, small tables
# options: --extend-select=MIG405 --migrations-small-tables=units
import sqlalchemy as sa
from alembic import op

revision = "136f0cd22dce"
down_revision = "64aa8e752bfe"


def upgrade():
    op.create_table("users", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("age", sa.SmallInteger()))
    op.add_column("users", sa.Column("stars", sa.SmallInteger()))
    op.execute("CREATE TABLE bills (id bigint PRIMARY KEY, kind smallint)")
    op.execute("CREATE TABLE notes (code text PRIMARY KEY, kind int2)")
    op.create_table("units", sa.Column("id", sa.SmallInteger(), primary_key=True))


def downgrade():
    pass
