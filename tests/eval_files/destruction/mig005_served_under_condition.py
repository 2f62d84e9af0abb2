# MIG005: a unique index that goes, and one that serves its queries but refuses no rows
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_index("ix_mail", "users", ["mail"])
    op.execute("DROP INDEX uq_mail")  # MIG005: 5 uq_mail
    op.create_index("ix_name", "users", ["name", "age"])
    op.execute("DROP INDEX ix_old_name")


def downgrade():
    op.create_index("ix_old_name", "users", ["name"])
    op.create_index("uq_mail", "users", ["mail"], unique=True)
