# MIG119: what reads every row while a table is locked against everything
# options: --extend-select=MIG119
import sqlalchemy as sa
from alembic import op

revision = "1e0c119a"
down_revision = "1d0c119a"


def upgrade():
    op.add_column("boats", sa.Column("mast", sa.Text()))
    op.create_index("ix_mast", "boats", ["mast"])  # MIG119: 5 CREATE INDEX ix_mast on boats takes long while reads and writes of boats (line 11) wait
    op.execute("CREATE INDEX ix_area ON sails (area)")  # MIG119: 5 ix_area on sails
    op.create_check_constraint("ck", "sails", "area > 0")  # MIG119: 5 ADD CONSTRAINT ck to sails
    op.execute("ALTER TABLE sails VALIDATE CONSTRAINT ck_old")  # MIG119: 5 boats (line 11)
    with op.batch_alter_table("ports") as batch:
        batch.alter_column("depth", nullable=False)  # MIG119: 9 SET NOT NULL of ports.depth, MIG206: 9 ports.depth
        batch.alter_column("size", existing_type=sa.Integer(), type_=sa.BigInteger())  # MIG119: 9 the new type of ports.size
        batch.add_column(sa.Column("code", sa.Text(), unique=True))  # MIG119: 9 the index of ADD COLUMN ports.code
    op.execute("CLUSTER ports USING ix_depth")  # MIG119: 5 CLUSTER ports
    op.get_bind().execute(sa.schema.CreateIndex(sa.Index("ix_b", sa.table("sails", sa.column("b")).c.b)))  # MIG119: 5 ix_b


def downgrade():
    pass
