# MIG116 is silent about new partitions, checked ones, and what is detached concurrently
# options: --extend-select=MIG116
from alembic import op

revision = "6e2da1b00043"
down_revision = "6e2da1b00042"


def upgrade():
    op.execute("ALTER TABLE days_2026 ADD CONSTRAINT ck_days CHECK (day >= 1 AND day < 2) NOT VALID")
    op.execute("ALTER TABLE days_2026 VALIDATE CONSTRAINT ck_days")
    op.execute("ALTER TABLE days ATTACH PARTITION days_2026 FOR VALUES FROM (1) TO (2)")
    op.execute("CREATE TABLE days_2027 (LIKE days INCLUDING ALL)")
    op.execute("ALTER TABLE days ATTACH PARTITION days_2027 FOR VALUES FROM (2) TO (3)")
    with op.get_context().autocommit_block():
        op.execute("ALTER TABLE days DETACH PARTITION days_2025 CONCURRENTLY")
        op.execute("ALTER TABLE days DETACH PARTITION days_2024 FINALIZE")
    # expect 16: MIG007: 9
    # expect 17: MIG007: 9


def downgrade():
    pass
