# MIG324: columns are renamed, and nothing else becomes of them
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.alter_column("users", "mail", new_column_name="email")  # MIG201: 5 users.mail
    op.alter_column("users", "mail", nullable=True)  # MIG324: 5 column users.mail
    op.alter_column("users", "town", nullable=True)  # MIG324: 5 column users.town
    op.alter_column("users", "city", new_column_name="town")  # MIG201: 5 users.city


def downgrade():
    raise NotImplementedError
