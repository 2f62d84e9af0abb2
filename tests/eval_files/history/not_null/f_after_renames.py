# What is known of a table and its columns goes with their names.
# options: --extend-select=MIG1,MIG2
from alembic import op

revision = "nn06"
down_revision = "nn05"


def upgrade():
    op.execute("SET lock_timeout = '2s'")
    op.alter_column("vessels", "berth", nullable=True)
    op.alter_column("vessels", "flag", nullable=False)
    op.alter_column("vessels", "berth", nullable=False)
    op.alter_column("vessels", "owner", nullable=False)  # MIG109: 5 vessels.owner, MIG206: 5 vessels.owner


def downgrade():
    op.alter_column("vessels", "owner", nullable=True)
    op.alter_column("vessels", "berth", nullable=True)
