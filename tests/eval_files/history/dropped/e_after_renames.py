# What serves as well, and what refuses as much, is found under the names that things have by now.
from alembic import op

revision = "dr05"
down_revision = "dr04"


def upgrade():
    op.drop_index("ix_boats_berth", "vessels")
    op.execute("ALTER TABLE vessels DROP CONSTRAINT uq_vessels_place_flag")
    op.drop_index("ix_vessels_place", "vessels")
    op.drop_index("ix_boats_length_2", "vessels")  # MIG005: 5


def downgrade():
    pass
