# What an earlier revision has proved, or made NOT NULL, is neither read nor refused again.
# options: --extend-select=MIG1,MIG2
from alembic import op

revision = "nn04"
down_revision = "nn03"


def upgrade():
    op.execute("SET lock_timeout = '2s'")
    op.alter_column("boats", "berth", nullable=False)
    op.alter_column("boats", "name", nullable=False)
    op.execute("ALTER TABLE boats ALTER COLUMN id SET NOT NULL")
    op.alter_column("boats", "flag", nullable=False)  # MIG109: 5 boats.flag, MIG206: 5 boats.flag
    op.alter_column("boats", "owner", nullable=False)  # MIG109: 5 boats.owner, MIG206: 5 boats.owner


def downgrade():
    op.alter_column("boats", "owner", nullable=True)
    op.alter_column("boats", "flag", nullable=True)
    op.alter_column("boats", "berth", nullable=True)
