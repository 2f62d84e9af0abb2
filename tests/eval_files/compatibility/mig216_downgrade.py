# MIG216: in a downgrade the old release, which comes back, asks for the old name
from alembic import op

revision = "216e00000003"
down_revision = "216d00000003"


def upgrade():
    pass


def downgrade():
    op.execute("ALTER TYPE feeling RENAME TO mood")
    op.execute("ALTER FUNCTION payable(int) RENAME TO due")
