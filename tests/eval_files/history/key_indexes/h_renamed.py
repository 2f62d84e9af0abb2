# MIG403: the table and the column have other names by now
# options: --extend-select=MIG403 --extend-ignore=MIG005,MIG201,MIG202
from alembic import op

revision = "ki02h"
down_revision = "ki01"


def upgrade():
    op.rename_table("boats", "ships")
    op.alter_column("ships", "next_id", new_column_name="then_id")
    op.create_foreign_key("fk_1", "ships", "ports", ["then_id"], ["id"])  # MIG403: 5 ships.then_id
    op.create_foreign_key("fk_2", "ships", "ports", ["last_id"], ["id"])
    op.drop_index("ix_boats_port_id", "ships")  # MIG403: 5 ships.port_id (since ki01)


def downgrade():
    pass
