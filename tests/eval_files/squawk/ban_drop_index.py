# squawk ban-drop-index: an index is dropped, concurrently or not
# options: --extend-select=MIG005
from alembic import op

revision = "4c7377c5a2a0"
down_revision = "4033504c2aac"


def upgrade():
    op.drop_index("ix_no", "bills")  # MIG005: 5
    with op.get_context().autocommit_block():
        op.drop_index("ix_due", "bills", postgresql_concurrently=True)  # MIG005: 9
        op.execute("DROP INDEX CONCURRENTLY ix_paid")  # MIG005: 9


def downgrade():
    pass
