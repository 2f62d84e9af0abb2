# squawk ban-drop-default: a default of a new column, and one that comes
# options: --extend-select=MIG209
import sqlalchemy as sa
from alembic import op

revision = "5275c63ca8e7"
down_revision = "91c149877bbe"


def upgrade():
    op.add_column("bills", sa.Column("note", sa.Text(), server_default=""))
    op.alter_column("bills", "note", server_default=None)
    op.alter_column("bills", "paid", server_default=sa.text("false"))
    op.execute("ALTER TABLE bills ALTER COLUMN due SET DEFAULT 0")


def downgrade():
    pass
