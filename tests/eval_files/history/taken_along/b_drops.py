# What other columns lose with the dropped one is named; what is its alone is not.
from alembic import op

revision = "ta02"
down_revision = "ta01"


def upgrade():
    op.drop_column("boats", "port")  # MIG002: 5 boats.port (and with it uq_boats_name_port
    op.drop_column("boats", "flag")  # MIG002: 5 boats.flag: its
    op.execute("ALTER TABLE boats DROP COLUMN berth")  # MIG002: 5 boats.berth: its


def downgrade():
    pass
