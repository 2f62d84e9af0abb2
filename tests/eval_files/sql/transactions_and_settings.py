# settings, locks, notices and maintenance
from alembic import op

revision = "d191900cdf7c"
down_revision = "e7e103b3bf2a"


def upgrade():
    op.execute("SET lock_timeout = '5s'; SET LOCAL statement_timeout TO 0; RESET ROLE")
    op.execute("LOCK TABLE cars IN SHARE MODE; NOTIFY drop_table, 'TRUNCATE'")
    op.execute("VACUUM ANALYZE cars; CHECKPOINT; DISCARD PLANS")  # MIG102: 5 VACUUM
    op.execute("SAVEPOINT before_drop; ROLLBACK TO before_drop; RELEASE before_drop")
    op.execute("PRAGMA foreign_keys = OFF; SHOW TABLES; USE other; CALL tidy_up('DELETE FROM cars')")


def downgrade():
    pass
