# MIG508: rows that bring numbers along into a table that counts, in op, Core and SQL form
# options: --extend-ignore=MIG302,MIG120
import sqlalchemy as sa
from alembic import op

revision = "508e00000001"
down_revision = "508d00000001"


def upgrade():
    roles = op.create_table("roles", sa.Column("id", sa.BigInteger(), sa.Identity(), primary_key=True), sa.Column("name", sa.Text()))
    op.bulk_insert(roles, [{"id": 1, "name": "admin"}, {"id": 2, "name": "user"}])  # MIG508: 5 in roles.id: the identity does not count them
    op.create_table("kinds", sa.Column("id", sa.Integer(), nullable=False), sa.Column("name", sa.String(9)), sa.PrimaryKeyConstraint("id"))
    kinds = sa.table("kinds", sa.column("id"), sa.column("name"))
    op.execute(kinds.insert().values(id=1, name="a"))  # MIG508: 5 in kinds.id: the serial does not count them
    op.get_bind().execute(sa.insert(kinds), [{"id": 2, "name": "b"}])  # MIG508: 5 kinds.id
    op.execute(kinds.insert().values([{"id": 3, "name": "c"}]))  # MIG508: 5 kinds.id
    op.execute("INSERT INTO kinds (id, name) VALUES (4, 'd'), (5, 'e')")  # MIG508: 5 kinds.id
    op.execute("CREATE TABLE ports (id serial PRIMARY KEY, name text)")
    op.execute("INSERT INTO ports (name, id) VALUES ('x', 7)")  # MIG508: 5 SELECT setval(pg_get_serial_sequence('ports'
    op.execute("CREATE TABLE piers (id bigint GENERATED ALWAYS AS IDENTITY, name text, PRIMARY KEY (id))")
    for number, name in ((1, "x"), (2, "y")):
        op.execute(f"INSERT INTO piers (id, name) OVERRIDING SYSTEM VALUE VALUES ({number}, '{name}')")  # MIG508: 9 piers.id
    with op.batch_alter_table("kinds", recreate="always") as batch_op:  # MIG508: 10 copies the table of kinds.id
        batch_op.add_column(sa.Column("note", sa.Text()))


def downgrade():
    op.drop_table("roles")
