# MIG008: an old table that the upgrade only renamed is not the downgrade's to drop
from alembic import op

revision = "4710549b4b53"
down_revision = "03688286fe95"


def upgrade():
    op.rename_table("guides", "leaders")  # MIG202: 5 guides


def downgrade():
    op.drop_table("leaders")  # MIG008: 5 leaders
