# MIG001, MIG002, MIG005, MIG008, MIG201 by operation objects: containers, from_… and reverse()
# options: --extend-select=MIG201
import sqlalchemy as sa
from alembic import op
from alembic.operations import ops

revision = "e5d0000000f1"
down_revision = None

BOATS = sa.Table("boats", sa.MetaData(), sa.Column("id", sa.BigInteger(), primary_key=True))
NEW = ops.CreateTableOp("masts", [sa.Column("id", sa.BigInteger(), primary_key=True)])
ADDED = ops.AddColumnOp("berths", sa.Column("depth", sa.Integer()))


def upgrade():
    op.invoke(ops.DropTableOp.from_table(BOATS))  # MIG001: 5 boats
    op.invoke(ops.ExecuteSQLOp("DROP TABLE crews"))  # MIG001: 5 crews
    op.invoke(ops.ModifyTableOps("berths", [ops.DropColumnOp("berths", "size")]))  # MIG002: 5 size
    for operation in ops.UpgradeOps(ops=[ops.DropIndexOp("ix_berths")]).ops:
        op.invoke(operation)  # MIG005: 9 ix_berths
    op.invoke(ops.AlterColumnOp("berths", "kind", modify_name="sort"))  # MIG201: 5 berths.kind
    op.invoke(NEW)
    op.invoke(ADDED)


def downgrade():
    op.invoke(ADDED.reverse())
    op.invoke(NEW.reverse())
    op.invoke(ops.AlterColumnOp("berths", "sort", modify_name="kind"))
    op.invoke(ops.DropTableOp("sails"))  # MIG008: 5 sails
