# MIG414: a rename brings a name as well, and what stood under that name is another's from then on
import sqlalchemy as sa
from alembic import op

revision = "7c1e5a9d3b20"
down_revision = "4ad0e8b3f95c"


def upgrade():
    op.rename_table("wells_new", "wells")  # MIG202: 5 wells_new
    op.create_table("wells", sa.Column("id", sa.Integer(), primary_key=True))  # MIG414: 5

    op.add_column("tanks", sa.Column("depth", sa.Integer()))  # MIG324: 5
    op.rename_table("tanks_new", "tanks")  # MIG202: 5 tanks_new
    op.add_column("tanks", sa.Column("depth", sa.Integer()))

    op.create_table("pumps", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("ALTER TABLE pumps_new RENAME TO pumps")  # MIG414: 5, MIG202: 5 pumps_new
    op.add_column("pumps", sa.Column("id", sa.Integer()))

    op.alter_column("valves", "state", new_column_name="status")  # MIG201: 5 valves.state
    op.add_column("valves", sa.Column("status", sa.Integer()))  # MIG414: 5

    op.execute("ALTER TYPE mood RENAME TO feeling")  # MIG216: 5 type mood
    op.execute("CREATE TYPE feeling AS ENUM ('good', 'bad')")  # MIG414: 5

    op.execute("ALTER TABLE ponds_new SET SCHEMA water")  # MIG203: 5 table ponds_new
    op.create_table("ponds_new", sa.Column("id", sa.Integer(), primary_key=True), schema="water")  # MIG414: 5

    op.rename_table("gates", "gates_old")
    op.rename_table("gates_new", "gates")
    op.rename_table("gates_old", "gates_new")
    op.create_table("gates_old", sa.Column("id", sa.Integer(), primary_key=True))

    op.create_table("locks_new", sa.Column("id", sa.Integer(), primary_key=True))
    op.drop_table("locks")  # MIG001: 5
    op.rename_table("locks_new", "locks")
    op.create_table("locks_new", sa.Column("id", sa.Integer(), primary_key=True))


def downgrade():
    raise NotImplementedError
