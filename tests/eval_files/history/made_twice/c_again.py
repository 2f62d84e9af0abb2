# MIG519: an index or constraint of a name that an earlier revision has given
# options: --extend-select=MIG519 --extend-ignore=MIG201,MIG202
from alembic import op

revision = "mt03"
down_revision = "mt02"


def upgrade():
    op.create_index("idx_rig", "boats", ["rig", "hull"])  # MIG519: 5 creates index idx_rig of boats
    op.execute("CREATE INDEX idx_name ON ports (name)")  # MIG519: 5 creates index idx_name of ports
    with op.batch_alter_table("boats") as batch_op:
        batch_op.create_unique_constraint("uq_rig", ["rig", "hull"])  # MIG519: 9 creates constraint uq_rig of boats
    op.execute("ALTER TABLE boats ADD CONSTRAINT uq_rig CHECK (rig <> '')")  # MIG414: 5
    op.rename_table("boats", "ships")
    op.create_index("idx_moved_2", "ships", ["rig"])  # MIG519: 5 creates index idx_moved_2 of ships


def downgrade():
    raise NotImplementedError
