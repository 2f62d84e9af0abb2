# MIG201: op, batch, both keywords, schema, SQL of several databases
# options: --extend-select=MIG201
from alembic import op

revision = "6a1e0b7d42c9"
down_revision = "9f05b7a2c6d3"


def upgrade():
    op.alter_column("boats", "name", new_column_name="title")  # MIG201: 5 boats.name to title
    op.alter_column("boats", "keel", name="draught", schema="port")  # MIG201: 5 port.boats.keel to draught
    with op.batch_alter_table("quays") as batch_op:
        batch_op.alter_column("n", new_column_name="berths")  # MIG201: 9 quays.n to berths
    op.execute("ALTER TABLE boats RENAME COLUMN flag TO country")  # MIG201: 5 boats.flag to country
    op.execute("ALTER TABLE IF EXISTS ONLY boats RENAME crew TO hands")  # MIG201: 5 boats.crew to hands
    op.execute("ALTER TABLE `boats` CHANGE COLUMN `rig` `rigging` varchar(8) NOT NULL")  # MIG201: 5 boats.rig to rigging, MIG206: 5 boats.rig
    op.execute("EXEC sp_rename 'dbo.boats.sails', 'canvas', 'COLUMN'")  # MIG201: 5 boats.sails to canvas
    for column in ("fore", "aft"):
        op.alter_column("boats", column, new_column_name=f"{column}_mast")  # MIG201: 9 boats.aft to aft_mast


def downgrade():
    op.alter_column("boats", "title", new_column_name="name")
