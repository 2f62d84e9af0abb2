# MIG324: columns are used under the names that they have
# options: --extend-ignore=MIG201
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.alter_column("users", "mail", nullable=True)
    op.alter_column("users", "mail", new_column_name="email")
    op.alter_column("users", "email", nullable=True)
    op.alter_column("users", "city", new_column_name="town", nullable=True)
    op.alter_column("orders", "mail", nullable=True)


def downgrade():
    raise NotImplementedError
