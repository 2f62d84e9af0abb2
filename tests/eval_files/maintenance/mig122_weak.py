# MIG122 is silent about weak modes, new tables, locked rows and other words
# options: --extend-select=MIG122
from alembic import op

revision = "6e2da1b00047"
down_revision = "6e2da1b00046"


def upgrade():
    op.execute("LOCK TABLE vaults IN SHARE UPDATE EXCLUSIVE MODE")
    op.execute("LOCK TABLE vaults IN ROW EXCLUSIVE MODE")
    op.execute("LOCK TABLE vaults IN ACCESS SHARE MODE")
    op.execute("CREATE TABLE boxes (id int)")
    op.execute("LOCK TABLE boxes")
    op.execute("SELECT * FROM vaults WHERE id = 1 FOR UPDATE")
    op.execute("SELECT pg_advisory_xact_lock(1)")
    op.execute("SET lock_timeout = '2s'")


def downgrade():
    pass
