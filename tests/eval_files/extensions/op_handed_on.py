# MIG001, MIG002, MIG008: op and sa are what they are, also where a module of the project hands them on
from cookbook_app import database
from cookbook_app.database import forget, migrate, never, op, sa

revision = "e5d0000000f6"
down_revision = None


def upgrade():
    op.drop_table("boats")  # MIG001: 5 boats
    migrate.execute(sa.text("DROP TABLE sails"))  # MIG001: 5 sails
    forget("masts")  # MIG001: 5 masts
    database.op.drop_table("oars")  # MIG001: 5 oars
    with database.migrate.batch_alter_table("crews") as batch_op:
        batch_op.drop_column("age")  # MIG002: 9 crews.age
    getattr(database, "op").get_bind().execute(database.sa.text("DROP TABLE rafts"))  # MIG001: 5 rafts
    never.drop_table("unknown")
    op.create_table("piers", database.sa.Column("id", sa.BigInteger(), primary_key=True))


def downgrade():
    database.op.drop_table("piers")
    database.op.drop_table("quays")  # MIG008: 5 table quays
