# squawk ban-drop-default: a default goes: what the running release does not write is empty
# options: --extend-select=MIG209
from alembic import op

revision = "79f1e7f83988"
down_revision = "8ce30cf37403"


def upgrade():
    op.alter_column("bills", "paid", server_default=None)  # MIG209: 5
    op.execute("ALTER TABLE bills ALTER COLUMN due DROP DEFAULT")  # MIG209: 5


def downgrade():
    pass
