# a sibling branch of the frozen revision is no ancestor of it
# options: --migrations-freeze=b00000000002 file-names
# expect 1: MIG009: 1
from alembic import op

revision = "b00000000004"
down_revision = "b00000000001"


def upgrade():
    op.drop_table("parcels")  # MIG001: 5 parcels


def downgrade():
    pass
