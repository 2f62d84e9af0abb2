# MIG126: who knows whether a label that nobody knows is used
# options: --extend-select=MIG126
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


from shop.names import LABEL


def upgrade():
    op.execute(f"ALTER TYPE mood ADD VALUE '{LABEL}'")
    op.execute("UPDATE users SET mood = 'glad' WHERE id = 1")


def downgrade():
    raise NotImplementedError
