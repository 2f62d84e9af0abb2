# MIG302: a column of another table is another column
# options: --extend-select=MIG302
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("users", sa.Column("note", sa.Text))  # MIG302: 5 column users.note is left behind
    op.create_unique_constraint("uq_mail", "users", ["mail"])  # MIG302: 5 constraint uq_mail of users


def downgrade():
    op.drop_column("orders", "note")  # MIG008: 5
    op.drop_constraint("uq_mail", "orders")
