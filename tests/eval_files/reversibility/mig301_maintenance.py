# nothing is left behind by VACUUM, ANALYZE, SET and validation, so nothing is to be undone
# options: --extend-select=MIG301
from alembic import op

revision = "4bc5028136f9"
down_revision = None


def upgrade():
    op.execute("ANALYZE crew")
    op.execute("SET lock_timeout = '3s'")
    op.execute("ALTER TABLE crew VALIDATE CONSTRAINT ck_crew_age")
    op.execute("SELECT pg_stat_reset()")
    with op.get_context().autocommit_block():
        op.execute("VACUUM crew")


def downgrade():
    pass
