# no finding: the column takes NULL
import sqlalchemy as sa
from alembic import op

revision = "b29d6c05e8f1"
down_revision = "7e1f4b90c3d2"


def upgrade():
    op.add_column("boats", sa.Column("berth", sa.String(8)))
    op.add_column("boats", sa.Column("keel", sa.Integer(), nullable=True))
    op.execute("ALTER TABLE boats ADD COLUMN mast text")
    op.execute("ALTER TABLE boats ADD COLUMN rig text NULL")
    op.execute("ALTER TABLE boats ADD COLUMN hull text CHECK (hull IS NOT NULL OR rig IS NULL)")


def downgrade():
    op.add_column("boats", sa.Column("old_berth", sa.String(8), nullable=False))
