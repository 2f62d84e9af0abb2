# silent: what op creates, handed on by a module of the project, is dropped on the way back
# options: --extend-select=MIG302
from cookbook_app import database
from cookbook_app.database import forget, op, sa

revision = "e5d0000000fb"
down_revision = None


def upgrade():
    op.create_table("piers", database.sa.Column("id", sa.BigInteger(), primary_key=True))
    database.migrate.add_column("boats", sa.Column("sails", sa.Integer()))


def downgrade():
    with database.op.batch_alter_table("boats") as batch_op:
        batch_op.drop_column("sails")
    forget("piers")
