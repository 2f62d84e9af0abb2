# MIG012: OR REPLACE makes a new object where the run has dropped or renamed the one of that name
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.execute("DROP VIEW adults")
    op.execute("CREATE OR REPLACE VIEW adults AS SELECT 1")
    op.execute("DROP VIEW adults")
    op.execute("ALTER VIEW minors RENAME TO children")
    op.execute("CREATE OR REPLACE VIEW minors AS SELECT 1")
    op.execute("DROP VIEW minors")


def downgrade():
    raise NotImplementedError
