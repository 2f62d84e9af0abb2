# squawk prefer-bigint-over-smallint: keys of 16 bits
# options: --extend-select=MIG405
import sqlalchemy as sa
from alembic import op

revision = "5b5ae5096214"
down_revision = "1f92a4627644"


def upgrade():
    op.create_table("users", sa.Column("id", sa.SmallInteger(), primary_key=True))  # MIG405: 5 users
    op.execute("CREATE TABLE bills (id smallserial PRIMARY KEY)")  # MIG405: 5 bills
    op.execute("CREATE TABLE notes (id smallint, CONSTRAINT notes_pkey PRIMARY KEY (id))")  # MIG405: 5 notes
    op.execute("CREATE TABLE lists (id int2 PRIMARY KEY)")  # MIG405: 5 lists


def downgrade():
    pass
