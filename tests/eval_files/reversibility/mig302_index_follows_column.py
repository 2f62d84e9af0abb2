# MIG302: an index is gone with its column, whatever that was called when it was built
# options: --extend-select=MIG302,MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("users", sa.Column("mail", sa.Text))
    op.create_index("ix_mail", "users", ["mail"])
    op.alter_column("users", "mail", new_column_name="email")
    op.add_column("users", sa.Column("city", sa.Text))
    op.create_index("ix_city", "users", ["city"])
    op.add_column("users", sa.Column("age", sa.Text))
    op.create_index("ix_age", "users", ["age"])


def downgrade():
    op.drop_column("users", "email")
    op.alter_column("users", "city", new_column_name="town")
    op.alter_column("users", "town", new_column_name="place")
    op.drop_column("users", "place")
    op.drop_column("users", "Age")
