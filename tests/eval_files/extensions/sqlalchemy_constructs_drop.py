# MIG001, MIG005, MIG006, MIG012, MIG013 and MIG008 by SQLAlchemy's DDL constructs
# options: --extend-select=MIG015
import sqlalchemy as sa
from alembic import op
from sqlalchemy import schema
from sqlalchemy.dialects.postgresql import DOMAIN, ENUM, DropDomainType, DropEnumType

revision = "e5d0000000a2"
down_revision = None

BOATS = sa.Table("boats", sa.MetaData(), sa.Column("id", sa.BigInteger(), primary_key=True))
BERTHS = sa.Table("berths", sa.MetaData(), sa.Column("id", sa.BigInteger(), primary_key=True))
CREWS = sa.Table("crews", sa.MetaData(), sa.Column("boat", sa.BigInteger()))
OLD = schema.CreateView(sa.select(CREWS.c.boat), "crewed", schema="harbour").table


def upgrade():
    bind = op.get_bind()
    op.execute(schema.DropTable(BOATS))  # MIG001: 5 boats
    bind.execute(schema.DropTable(element=BERTHS, if_exists=True))  # MIG001: 5 berths
    op.execute(sa.DDL("DROP TABLE %(name)s", context={"name": "masts"}))  # MIG001: 5 masts
    op.execute(schema.DropIndex(sa.Index("ix_crews", CREWS.c.boat)))  # MIG005: 5 ix_crews
    unique = sa.UniqueConstraint(CREWS.c.boat, name="uq_crews")
    op.execute(schema.DropConstraint(unique))  # MIG006: 5 uq_crews
    op.execute(schema.DropView(OLD))  # MIG012: 5 view harbour.crewed
    op.execute(schema.DropSchema("harbour", cascade=True))  # MIG012: 5 harbour, MIG013: 5 harbour
    op.execute(DropEnumType(ENUM(name="keel_kind")))  # MIG012: 5 keel_kind
    op.execute(DropDomainType(DOMAIN("length", sa.Integer())))  # MIG012: 5 length
    op.execute(schema.DropSequence(sa.Sequence("keel_numbers")))  # MIG012: 5 keel_numbers
    op.execute(schema.DropTablespace("fast"))  # MIG015: 5
    op.execute(schema.SetColumnComment(CREWS.c.boat))
    op.execute(schema.CreateSequence(sa.Sequence("crew_numbers")))
    op.execute(sa.select(BOATS.c.id))


def downgrade():
    op.execute(schema.DropSequence(sa.Sequence("crew_numbers")))
    op.execute(schema.DropSequence(sa.Sequence("mast_numbers")))  # MIG008: 5 mast_numbers
    op.execute(schema.DropView(OLD, materialized=True))  # MIG008: 5 crewed
    op.execute(schema.DropTable(CREWS))  # MIG008: 5 crews
