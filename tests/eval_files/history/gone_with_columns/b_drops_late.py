# MIG324: an index or constraint of an earlier revision that is dropped after its column
# options: --extend-select=MIG324 --extend-ignore=MIG002,MIG003,MIG005,MIG006,MIG303,MIG308
from alembic import op

revision = "gc02"
down_revision = "gc01"


def upgrade():
    op.drop_column("boats", "name")
    op.drop_index("ix_boats_name", "boats")  # MIG324: 5 ix_boats_name (since gc01)
    op.execute("ALTER TABLE boats DROP COLUMN day")
    op.execute("DROP INDEX idx_day")  # MIG324: 5 idx_day (since gc01)
    with op.batch_alter_table("boats") as batch_op:
        batch_op.drop_constraint("uq_day", type_="unique")  # MIG324: 9 uq_day (since gc01)
        batch_op.drop_column("port_id")
        batch_op.drop_constraint("fk_port", type_="foreignkey")  # MIG324: 9 which goes with column boats.port_id in line 16
        batch_op.drop_column("flag")
    op.drop_constraint("boats_flag_key", "boats", type_="unique")  # MIG324: 5 boats_flag_key (since gc01)


def downgrade():
    raise NotImplementedError
