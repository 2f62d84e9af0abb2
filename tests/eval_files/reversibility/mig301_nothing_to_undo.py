# MIG301: the upgrade leaves nothing behind
# options: --extend-select=MIG301
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.execute("SET lock_timeout = '2s'")
    op.execute("ALTER TABLE users VALIDATE CONSTRAINT ck_mail")


def downgrade():
    pass
