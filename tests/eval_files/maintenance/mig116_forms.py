# MIG116: attach and detach; MIG007 speaks of a detached partition as well
# options: --extend-select=MIG116
from alembic import op

revision = "6e2da1b00042"
down_revision = "6e2da1b00041"


def upgrade():
    op.execute("ALTER TABLE days ATTACH PARTITION days_2026 FOR VALUES FROM (1) TO (2)")  # MIG116: 5 attaches partition days_2026 to days
    op.execute("ALTER TABLE days DETACH PARTITION days_2025")  # MIG007: 5, MIG116: 5 detaches partition days_2025 from days


def downgrade():
    pass
