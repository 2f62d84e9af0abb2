# MIG324: MySQL keeps an index that has other columns
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None

# options: --migrations-dialect=mysql


def upgrade():
    op.add_column("users", sa.Column("mail", sa.String(50)))
    op.create_index("ix_mail", "users", ["name", "mail"])


def downgrade():
    op.drop_column("users", "mail")
    op.drop_index("ix_mail", table_name="users")
