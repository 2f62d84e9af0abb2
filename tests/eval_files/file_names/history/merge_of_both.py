# a frozen merge exempts both of its parents and all before them
# options: --migrations-freeze=b00000000005 file-names
from alembic import op

revision = "b00000000005"
down_revision = ("b00000000003", "b00000000004")


def upgrade():
    op.drop_table("letters")


def downgrade():
    pass
