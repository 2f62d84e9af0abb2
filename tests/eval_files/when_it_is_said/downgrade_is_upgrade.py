# `downgrade = upgrade`: the truncate holds in both, the index drop in the upgrade only
from alembic import op

revision = "d840ca0f185f"
down_revision = "f1d451dcfb2c"


def upgrade():
    op.execute("TRUNCATE dove_cache")  # MIG003: 5 dove_cache
    op.drop_index("ix_doves_ring", "doves")  # MIG005: 5 ix_doves_ring
    op.drop_column("doves", "ring")  # MIG002: 5 doves.ring, MIG008: 5 doves.ring


downgrade = upgrade
