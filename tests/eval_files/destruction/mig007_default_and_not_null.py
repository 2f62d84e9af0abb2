# MIG007, its neighbours: DROP DEFAULT and DROP NOT NULL take nothing away from the rows
import sqlalchemy as sa
from alembic import op

revision = "b2d5eb2cee86"
down_revision = "64b655cc27b2"


def upgrade():
    op.execute("ALTER TABLE huts ALTER COLUMN beds DROP DEFAULT")
    op.execute("ALTER TABLE huts ALTER beds DROP NOT NULL")
    op.alter_column("huts", "stove", server_default=None, existing_type=sa.Boolean())
    op.alter_column("huts", "stove", nullable=True, existing_type=sa.Boolean())


def downgrade():
    op.execute("ALTER TABLE huts ALTER COLUMN beds SET DEFAULT 8")
