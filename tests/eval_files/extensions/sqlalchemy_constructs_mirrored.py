# silent: what SQLAlchemy's DDL constructs create, the downgrade drops by others or by SQL
# options: --extend-select=MIG015,MIG302,MIG303
import sqlalchemy as sa
from alembic import op
from sqlalchemy import schema
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateSchema, DropSchema

revision = "e5d0000000a1"
down_revision = None

METADATA = sa.MetaData()
BOATS = sa.Table("boats", METADATA, sa.Column("id", sa.BigInteger(), primary_key=True))
BOAT_IDS = schema.CreateView(sa.select(BOATS.c.id), "boat_ids")
BUSY = schema.CreateView(sa.select(BOATS.c.id), "busy", materialized=True, schema="harbour")
NUMBERS = sa.Sequence("boat_numbers")
KIND = postgresql.ENUM("sail", "motor", name="boat_kind")


def upgrade():
    bind = op.get_bind()
    op.execute(CreateSchema("harbour", if_not_exists=True))
    bind.execute(schema.CreateTable(BOATS))
    bind.execute(schema.CreateSequence(NUMBERS))
    op.execute(BOAT_IDS)
    op.execute(BUSY)
    op.execute(schema.CreateTableAs(sa.select(BOATS.c.id), "boat_copy"))
    op.execute(sa.select(BOATS.c.id).into("other_copy"))
    KIND.create(bind, checkfirst=False)
    op.execute(schema.SetTableComment(BOATS))


def downgrade():
    op.execute("DROP TYPE boat_kind")
    op.execute(schema.DropTable(sa.table("other_copy")))
    op.drop_table("boat_copy")
    op.execute(schema.DropView(BUSY.table, materialized=True))
    op.execute("DROP VIEW boat_ids")
    NUMBERS.drop(op.get_bind())
    op.execute(sa.DDL("DROP TABLE %(name)s", context={"name": "boats"}))
    op.execute(DropSchema("harbour"))
