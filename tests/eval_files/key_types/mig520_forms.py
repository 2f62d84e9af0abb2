# MIG520: keys that PostgreSQL or MySQL refuses for their types, in op, batch and SQL form
# options: --migrations-dialect=postgresql,mysql
import sqlalchemy as sa
from alembic import op

revision = "520e00000000"
down_revision = None


def upgrade():
    op.create_table("ports", sa.Column("id", sa.Uuid(), primary_key=True), sa.Column("code", sa.String(9), unique=True))
    op.create_table("crews", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.create_table(  # MIG520: 5 from boats.port_id (integer) to ports.id (uuid): PostgreSQL cannot compare
        "boats",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("port_id", sa.Integer(), sa.ForeignKey("ports.id")),
        sa.Column("day", sa.Date()),
    )
    op.add_column("boats", sa.Column("crew_id", sa.String(9), sa.ForeignKey("crews.id")))  # MIG520: 5 boats.crew_id (varchar(9)) to crews.id (bigint)
    op.add_column("boats", sa.Column("small_id", sa.Integer()))
    op.create_foreign_key(None, "boats", "crews", ["small_id"], ["id"])  # MIG520: 5 MySQL takes none but two of the same type
    with op.batch_alter_table("boats") as batch_op:
        batch_op.create_foreign_key("fk_day", "crews", ["day"], ["id"])  # MIG520: 9 boats.day (date)
    op.execute("CREATE TABLE trips (id bigint PRIMARY KEY, code integer REFERENCES ports (code))")  # MIG520: 5 trips.code (integer) to ports.code


def downgrade():
    op.create_table("old", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("port_id", sa.Integer(), sa.ForeignKey("ports.id")))  # MIG520: 5 old.port_id
