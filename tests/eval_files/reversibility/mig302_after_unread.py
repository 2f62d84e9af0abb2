# MIG302: who knows what an unreadable statement has made ready for the next upgrade
# options: --extend-select=MIG302,MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


from shop.names import STATEMENT


def upgrade():
    op.execute(STATEMENT)
    op.create_index("ix_mail", "users", ["mail"])


def downgrade():
    op.alter_column("users", "age", nullable=True)
