# A column that may be NULL already is let nothing; one that became NOT NULL is.
# options: --extend-select=MIG1,MIG2
from alembic import op

revision = "nn05"
down_revision = "nn04"


def upgrade():
    op.execute("SET lock_timeout = '2s'")
    op.rename_table("boats", "vessels")  # MIG202: 5
    op.alter_column("vessels", "berth", nullable=True)  # MIG208: 5 vessels.berth
    op.alter_column("vessels", "owner", nullable=True)  # MIG208: 5 vessels.owner


def downgrade():
    op.alter_column("vessels", "owner", nullable=False)
    op.alter_column("vessels", "berth", nullable=False)
    op.rename_table("vessels", "boats")
