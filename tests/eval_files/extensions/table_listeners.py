# MIG001 of what is run when a table is created or dropped; silent about listeners that nothing calls
import sqlalchemy as sa
from alembic import op
from sqlalchemy import DDL, event

revision = "e5d0000000f5"
down_revision = None

metadata = sa.MetaData()
boats = sa.Table("boats", metadata, sa.Column("id", sa.BigInteger(), primary_key=True))
sails = sa.Table("sails", metadata, sa.Column("id", sa.BigInteger(), primary_key=True))
masts = sa.Table("masts", metadata, sa.Column("id", sa.BigInteger(), primary_key=True))

event.listen(boats, "after_create", DDL("DROP TABLE old_boats").execute_if(dialect="postgresql"))
event.listen(boats, "after_drop", DDL("DROP TABLE never"))
event.listen(masts, "after_create", DDL("DROP TABLE never"))


@event.listens_for(sails, "before_create")
def clear(target, connection, **kw):
    connection.execute(sa.text("DROP TABLE old_sails"))  # MIG001: 5 old_sails


def upgrade():
    boats.create(op.get_bind())  # MIG001: 5 old_boats
    metadata.create_all(op.get_bind(), tables=[sails])
    op.create_table("masts", sa.Column("id", sa.BigInteger(), primary_key=True))


def downgrade():
    op.drop_table("masts")
    op.drop_table("sails")
    op.drop_table("boats")
