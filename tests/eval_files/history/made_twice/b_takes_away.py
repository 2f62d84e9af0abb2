# Some go, or get other names.
# options: --extend-ignore=MIG005,MIG006
from alembic import op

revision = "mt02"
down_revision = "mt01"


def upgrade():
    op.drop_index("idx_gone", "boats")
    op.execute("ALTER INDEX idx_moved RENAME TO idx_moved_2")
    op.drop_constraint("ck_rig", "boats", type_="check")


def downgrade():
    op.create_check_constraint("ck_rig", "boats", "rig <> ''")
    op.execute("ALTER INDEX idx_moved_2 RENAME TO idx_moved")
    op.create_index("idx_gone", "boats", ["hull"])
