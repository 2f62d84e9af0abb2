# options: --migrations-freeze=b00000000005 file-names
# a frozen merge: both of its parents and all before them are exempt
from alembic import op

revision = "b00000000005"
down_revision = ("b00000000003", "b00000000004")


def upgrade():
    op.drop_table("letters")


def downgrade():
    pass
