# with MIG010 selected, a frozen file's legacy name is listed, and nothing else of it
# options: --migrations-freeze=b00000000003 --extend-select=MIG010 file-names
# expect 1: MIG010: 1 b00000000003
from alembic import op

revision = "b0000000000a"
down_revision = "b00000000000"


def upgrade():
    op.drop_column("customers", "telegraph")


def downgrade():
    pass
