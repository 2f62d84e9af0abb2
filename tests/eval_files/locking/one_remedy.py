# one statement, one remedy: what has its own way out is not told by MIG119 to move elsewhere
# options: --extend-select=MIG101,MIG104,MIG105,MIG106,MIG107,MIG109,MIG110,MIG112,MIG114,MIG119
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00062"
down_revision = "6e2da1b00061"


def upgrade():
    op.add_column("crew", sa.Column("name", sa.Text()))
    op.create_foreign_key("fk_ship", "crew", "ships", ["ship_id"], ["id"])  # MIG104: 5 fk_ship
    op.create_foreign_key("fk_port", "boats", "ports", ["port_id"], ["id"])  # MIG104: 5 fk_port
    op.create_check_constraint("ck", "ports", "depth > 0")  # MIG105: 5 ck
    op.create_unique_constraint("uq", "ports", ["name"])  # MIG106: 5 uq
    op.create_primary_key("pk", "ports", ["id"])  # MIG107: 5 pk
    op.alter_column("ports", "depth", nullable=False)  # MIG109: 5 ports.depth, MIG206: 5 ports.depth
    op.alter_column("ports", "size", existing_type=sa.Integer(), type_=sa.BigInteger())  # MIG110: 5 ports.size
    op.create_index("ix_name", "crew", ["name"])  # MIG101: 5 ix_name
    op.execute("ALTER TABLE docks ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY")  # MIG107: 5 every row gets a number
    op.execute("ALTER TABLE docks ADD COLUMN number bigint GENERATED ALWAYS AS IDENTITY")  # MIG112: 5 docks.number
    op.create_check_constraint("ck_later", "docks", "depth > 0", postgresql_not_valid=True)
    op.execute("ALTER TABLE docks VALIDATE CONSTRAINT ck_later")  # MIG114: 5 ck_later
    op.execute("ALTER TABLE docks VALIDATE CONSTRAINT ck_old")  # MIG119: 5 ck_old


def downgrade():
    pass
