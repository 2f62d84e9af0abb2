# What the dropped index or constraint was is told from the revision that created it.
from alembic import op

revision = "dr02"
down_revision = "dr01"


def upgrade():
    op.drop_constraint("uq_boats_name", "boats", type_="unique")  # MIG006: 5 uq_boats_name of boats (unique on name since dr01): rows it refused
    op.execute("ALTER TABLE boats DROP CONSTRAINT ck_boats_length")  # MIG006: 5 ck_boats_length of boats (check since dr01): rows
    with op.batch_alter_table("boats") as batch_op:
        batch_op.drop_constraint("fk_boats_port", type_="foreignkey")  # MIG006: 9 (foreign key on port_id to ports since dr01): rows
        batch_op.drop_index("ix_boats_hull")  # MIG005: 9 index ix_boats_hull (on hull of boats since dr01): queries that rely on it turn
    op.execute("DROP INDEX ux_boats_berth")  # MIG005: 5 index ux_boats_berth (unique
    op.drop_index("ix_boats_nobody_knows", "boats")  # MIG005: 5 index ix_boats_nobody_knows: queries


def downgrade():
    pass
