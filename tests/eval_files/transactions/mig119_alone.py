# MIG119 is silent about what locks the same table as long by itself: other codes say it
# options: --extend-select=MIG119
import sqlalchemy as sa
from alembic import op

revision = "1e0c119e"
down_revision = "1d0c119e"


def upgrade():
    op.add_column("boats", sa.Column("mast", sa.Text()))
    op.alter_column("boats", "rig", nullable=False)  # MIG206: 5 boats.rig
    op.alter_column("boats", "crew", existing_type=sa.Integer(), type_=sa.BigInteger())
    op.create_unique_constraint("uq_boats", "boats", ["name"])
    op.execute("CLUSTER boats USING uq_boats")
    op.rename_table("boats", "ships")  # MIG202: 5 boats
    op.create_primary_key("pk_ships", "ships", ["id"])
    op.alter_column("ships", "mast", nullable=False)  # MIG205: 5 ships.mast, MIG206: 5 ships.mast
    op.create_foreign_key("fk", "ships", "ports", ["port_id"], ["id"])  # MIG119: 5 ADD CONSTRAINT fk to ships
    op.add_column("ships", sa.Column("flag", sa.Text(), index=True))  # MIG119: 5 the index of ADD COLUMN ships.flag
    op.create_check_constraint("ck", "ports", "depth > 0")  # MIG119: 5 ADD CONSTRAINT ck to ports


def downgrade():
    pass
