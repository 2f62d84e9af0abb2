# MIG324: the upgrade itself drops the column and the index with it, in the right order
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_index("ix_age", "users", ["age"])
    op.drop_index("ix_age", "users")
    op.add_column("users", sa.Column("mail", sa.Text))
    op.create_index("ix_mail", "users", ["mail"])
    op.drop_index("ix_mail", "users")
    op.drop_column("users", "mail")


def downgrade():
    op.create_index("ix_mail", "users", ["name"])
    op.drop_index("ix_mail", "users")
