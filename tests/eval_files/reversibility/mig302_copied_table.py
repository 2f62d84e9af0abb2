# MIG302: the table is copied, in both directions
# options: --extend-select=MIG302
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("users_new", sa.Column("id", sa.Integer))
    op.execute("INSERT INTO users_new SELECT id FROM users")
    op.drop_table("users")  # MIG001: 5
    op.rename_table("users_new", "users")


def downgrade():
    op.add_column("users", sa.Column("mail", sa.Text))
