# MIG116: partitions that the function creates itself are attached at once; PARTITION OF locks their table
# options: --extend-select=MIG116
from alembic import op

revision = "6e2da1b00116"
down_revision = "6e2da1b00115"


def upgrade():
    op.execute("CREATE TABLE days_2026 PARTITION OF days FOR VALUES FROM (1) TO (2)")  # MIG116: 5 creates partition days_2026 of days
    op.execute("CREATE TABLE days_2027 (day integer)")
    op.execute("INSERT INTO days_2027 SELECT day FROM old_days WHERE day > 5")
    op.execute("ALTER TABLE days ATTACH PARTITION days_2027 DEFAULT")


def downgrade():
    pass
