# the frozen revision itself is exempt; its legacy name is not asked for
# options: --migrations-freeze=b00000000002 file-names
from alembic import op

revision = "b00000000002"
down_revision = "b00000000001"


def upgrade():
    op.drop_column("customers", "fax")


def downgrade():
    pass
