# MIG416: a renamed table is still the one of which the key is known, and what has gone serves no more
# options: --extend-select=MIG416
from alembic import op

revision = "416f00000004"
down_revision = "416f00000003"


def upgrade():
    op.create_index("ix_code", "stands", ["code"])
    op.create_index("ix_market", "stands", ["market_id"])  # MIG416: 5 although the primary key on market_id


def downgrade():
    op.drop_index("ix_market", "stands")
    op.drop_index("ix_code", "stands")
