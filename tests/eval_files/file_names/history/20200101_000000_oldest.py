# MIG010: silent about a frozen file whose name has the form
# options: --migrations-freeze=b00000000003 --extend-select=MIG010 file-names
from alembic import op

revision = "b00000000000"
down_revision = None


def upgrade():
    op.execute("DELETE FROM customers")


def downgrade():
    pass
