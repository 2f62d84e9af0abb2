# MIG519: silent where the name is free again, is looked for first, or is not said by any revision
# options: --extend-select=MIG519
import sqlalchemy as sa
from alembic import op

revision = "mt03b"
down_revision = "mt02"


def upgrade():
    op.create_index("idx_gone", "boats", ["rig"])
    op.create_index("idx_moved", "boats", ["rig"])
    op.create_check_constraint("ck_rig", "boats", "rig <> '-'")
    op.create_index("idx_rig", "boats", ["rig"], if_not_exists=True)
    op.execute("CREATE INDEX IF NOT EXISTS idx_name ON boats (name)")
    op.create_unique_constraint("uq_boats_hull", "boats", ["hull"])
    op.create_index("ix_boats_name", "boats", ["name"])
    op.create_unique_constraint("uq_rig", "ports", ["name"])
    op.create_index("idx_rig", "boats", ["rig"], schema="yard")
    if op.get_context().config.attributes.get("again"):
        op.create_index("idx_rig", "boats", [sa.text("lower(rig)")])
    op.drop_index("idx_rig", "boats")
    op.create_index("idx_rig", "boats", ["rig"])


def downgrade():
    op.drop_index("idx_rig", "boats")
    op.create_index("idx_rig", "boats", ["rig"])
