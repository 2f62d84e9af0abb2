# MIG127: silent where the new index is built first, on other columns, or the old one is not known
# options: --extend-select=MIG127 --extend-ignore=MIG005
from alembic import op

revision = "in03b"
down_revision = "in02"


def upgrade():
    op.create_index("ix_both", "ships", ["harbour", "name"])
    op.drop_index("idx_port")
    op.drop_index("idx_day")
    op.create_index("ix_ids", "ships", ["id"])
    op.drop_index("idx_unknown", "ships")
    op.create_index("ix_names", "ships", ["name"])
    if op.get_context().config.attributes.get("again"):
        op.drop_index("ix_boats_name")
    else:
        op.create_index("ix_names_2", "ships", ["name"])


def downgrade():
    pass
