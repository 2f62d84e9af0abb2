# MIG012: OR REPLACE may replace what is there, where an object of another kind or name has gone
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.execute("ALTER VIEW elders RENAME TO ancients")  # MIG202: 5 elders
    op.execute("DROP TRIGGER adults ON users")  # MIG012: 5 trigger adults
    op.execute("CREATE OR REPLACE VIEW adults AS SELECT 1")
    op.execute("DROP VIEW adults")  # MIG012: 5 view adults


def downgrade():
    raise NotImplementedError
