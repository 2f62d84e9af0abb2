# MIG519: on MySQL an index belongs to its table, and another one may have one of its name
# options: --extend-select=MIG519 --migrations-dialect=mysql
from alembic import op

revision = "mt03c"
down_revision = "mt02"


def upgrade():
    op.create_index("idx_rig", "ports", ["id"])
    op.create_index("idx_rig", "boats", ["id"])  # MIG519: 5 creates index idx_rig of boats


def downgrade():
    op.drop_index("idx_rig", "ports")
