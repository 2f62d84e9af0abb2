# MIG302: a column that comes back to a table that nobody knows; a table that is changed or renamed there
# options: --extend-select=MIG302,MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


from shop.names import TABLE


def upgrade():
    op.drop_column("users", "note")  # MIG002: 5


def downgrade():
    op.add_column(TABLE, sa.Column("note", sa.Text))
    op.alter_column(TABLE, "age", nullable=True)
    op.alter_column(TABLE, "age", new_column_name="years")
