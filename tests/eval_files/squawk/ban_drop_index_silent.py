# squawk ban-drop-index: one that is built anew, or that this upgrade has built
# options: --extend-select=MIG005
from alembic import op

revision = "bff6b80ba3c5"
down_revision = "a0d54c50f5e2"


def upgrade():
    op.create_index("ix_net", "bills", ["net"])
    op.drop_index("ix_net", "bills")
    op.execute("CREATE INDEX ix_tax ON bills (tax)")
    op.execute("DROP INDEX ix_tax")


def downgrade():
    pass
