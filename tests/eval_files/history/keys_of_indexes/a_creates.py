# The first of a history: tables without a key.
# options: --extend-select=MIG1
import sqlalchemy as sa
from alembic import op

revision = "ki01"
down_revision = None


def upgrade():
    op.create_table("visits", sa.Column("id", sa.Integer()), sa.Column("email", sa.Text()))
    op.create_table("guests", sa.Column("id", sa.Integer()), sa.Column("email", sa.Text()))
    op.create_table("rooms", sa.Column("id", sa.Integer()), sa.Column("email", sa.Text()))
    op.create_table("keys", sa.Column("id", sa.Integer()), sa.Column("email", sa.Text()))
    op.create_table("trips", sa.Column("id", sa.Integer()), sa.Column("email", sa.Text()))


def downgrade():
    op.drop_table("trips")
    op.drop_table("keys")
    op.drop_table("rooms")
    op.drop_table("guests")
    op.drop_table("visits")
