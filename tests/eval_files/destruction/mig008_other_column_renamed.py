# MIG008: the column that gets the name of a new one, and goes, was there before
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("users", sa.Column("city", sa.Text))
    op.add_column("orders", sa.Column("city", sa.Text))


def downgrade():
    op.alter_column("users", "address", new_column_name="town")
    op.drop_column("users", "town")  # MIG008: 5 column users.town
    op.alter_column("users", "city", new_column_name="place")
    op.drop_column("orders", "place")  # MIG008: 5 column orders.place
