# code at module level runs on import: upgrade and downgrade
from alembic import op

revision = "53c3fc1c1049"
down_revision = "6c20c5bf85a7"

op.drop_table("aquariums")  # MIG001: 1 aquariums, MIG008: 1 aquariums, MIG319: 1


def upgrade():
    pass


def downgrade():
    pass
