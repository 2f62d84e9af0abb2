# MIG101 and MIG105 by SQLAlchemy's DDL constructs: an index that blocks writes, a CHECK that reads
# options: --extend-select=MIG101,MIG105,MIG015
import sqlalchemy as sa
from alembic import op
from sqlalchemy import schema

revision = "e5d0000000a3"
down_revision = None

BOATS = sa.Table("boats", sa.MetaData(), sa.Column("id", sa.BigInteger()), sa.Column("berth", sa.Integer()))
NEW = sa.Table("masts", sa.MetaData(), sa.Column("id", sa.BigInteger(), primary_key=True))
POSITIVE = sa.CheckConstraint(BOATS.c.berth > 0, name="ck_boats_berth")
LATER = sa.CheckConstraint(BOATS.c.berth > 0, name="ck_later", postgresql_not_valid=True)


def upgrade():
    op.execute(schema.CreateIndex(sa.Index("ix_boats_berth", BOATS.c.berth)))  # MIG101: 5 boats
    op.execute(schema.AddConstraint(POSITIVE))  # MIG105: 5 boats
    op.execute(schema.AddConstraint(LATER))
    op.execute(schema.CreateTable(NEW))
    op.execute(schema.CreateIndex(sa.Index("ix_masts_id", NEW.c.id)))
    sa.Index("ix_boats_id", BOATS.c.id).create(op.get_bind())  # MIG101: 5 boats


def downgrade():
    op.execute(schema.DropTable(NEW))
    op.execute(schema.DropConstraint(LATER))
    op.execute(schema.DropConstraint(POSITIVE))
    op.execute(schema.DropIndex(sa.Index("ix_boats_id", BOATS.c.id)))
    op.execute(schema.DropIndex(sa.Index("ix_boats_berth", BOATS.c.berth)))
