# MIG303: a drop that asks does not fail, and says not that anything was there
# options: --extend-select=MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("users", sa.Column("mail", sa.Text))


def downgrade():
    op.execute("DROP INDEX IF EXISTS ix_mail")
    op.drop_index("ix_name", table_name="users", if_exists=True)
    op.execute("ALTER TABLE users DROP CONSTRAINT IF EXISTS uq_mail")
    op.drop_column("users", "mail")
