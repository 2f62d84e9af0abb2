# squawk prefer-bigint-over-int: keys of 32 bits
# options: --extend-select=MIG405
import sqlalchemy as sa
from alembic import op

revision = "6d03b9b913c8"
down_revision = "2c5c38804a17"


def upgrade():
    op.create_table("users", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("age", sa.Integer()))  # MIG405: 5 users
    op.create_table("teams", sa.Column("id", sa.Integer()), sa.PrimaryKeyConstraint("id"))  # MIG405: 5 teams
    op.execute("CREATE TABLE bills (id serial PRIMARY KEY)")  # MIG405: 5 bills
    op.execute("CREATE TABLE notes (id int PRIMARY KEY, size int)")  # MIG405: 5 notes
    op.execute("CREATE TABLE lists (id integer GENERATED ALWAYS AS IDENTITY, PRIMARY KEY (id))")  # MIG405: 5 lists


def downgrade():
    pass
