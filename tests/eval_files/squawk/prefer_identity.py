# squawk prefer-identity: a serial
# options: --extend-select=MIG408
import sqlalchemy as sa
from alembic import op

revision = "2ccfd49885df"
down_revision = "63b817295149"


def upgrade():
    op.create_table("users", sa.Column("id", sa.Integer(), primary_key=True))  # MIG408: 5 users.id
    op.create_table("teams", sa.Column("id", sa.BigInteger(), autoincrement=True, primary_key=True))  # MIG408: 5 teams.id
    op.execute("CREATE TABLE bills (id serial PRIMARY KEY)")  # MIG408: 5 bills.id
    op.execute("CREATE TABLE notes (id bigint PRIMARY KEY, no bigserial)")  # MIG408: 5 notes.no
    op.execute("ALTER TABLE lists ADD COLUMN no smallserial")  # MIG408: 5 lists.no
    with op.batch_alter_table("boxes") as batch_op:
        batch_op.add_column(sa.Column("id", sa.BigInteger(), primary_key=True))  # MIG408: 9 boxes.id


def downgrade():
    pass
