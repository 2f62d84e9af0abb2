# MIG001, MIG002, MIG003 of what the methods of an enumeration's members do
from alembic import op
from cookbook_app.kinds import Kind, Step

revision = "e5d0000000f9"
down_revision = None


def upgrade():
    Kind.TABLE.drop("boats")  # MIG001: 5 boats
    Kind("column").drop("crews", "age")  # MIG002: 5 crews.age
    op.execute(f"DROP {Kind.TABLE.sql} sails")  # MIG001: 5 sails
    Step.EMPTY("tides")  # MIG003: 5 tides
    for step, table in ((Step.FORGET, "masts"), (Step["FORGET"], "oars")):
        step(table)  # MIG001: 9 masts


def downgrade():
    op.execute("SELECT '" + Kind.COLUMN.value + "'")
