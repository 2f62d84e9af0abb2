# MIG008: the upgrade renames its new column, and the downgrade drops it under either name
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("users", sa.Column("city", sa.Text))
    op.alter_column("users", "city", new_column_name="town")
    op.add_column("users", sa.Column("age", sa.Text))
    op.alter_column("users", "age", new_column_name="years")


def downgrade():
    op.alter_column("users", "town", new_column_name="city")
    op.drop_column("users", "city")
    op.drop_column("users", "years")
