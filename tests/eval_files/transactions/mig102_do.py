# MIG102: DO is one statement, so that what is in it is never outside a transaction
from alembic import op

revision = "b"
down_revision = "a"


def upgrade():
    with op.get_context().autocommit_block():
        op.execute("DO $$ BEGIN CREATE INDEX CONCURRENTLY i ON t (c); END $$")  # MIG102: 9 run it outside DO
        op.execute(  # MIG102: 9
            "DO $$ BEGIN IF true THEN EXECUTE 'REINDEX INDEX CONCURRENTLY i'; END IF; END $$"
        )
        op.execute("DO $$ BEGIN VACUUM t; END $$")  # MIG102: 9 VACUUM
        op.execute("DO $$ BEGIN CREATE INDEX j ON t (c); END $$")
        op.execute("ALTER TABLE IF EXISTS t DETACH PARTITION p CONCURRENTLY")  # MIG007: 9
        op.execute("CREATE INDEX CONCURRENTLY k ON t (c)")


def downgrade():
    op.execute("COMMIT")  # MIG123: 5
    op.execute("DO $$ BEGIN DROP INDEX CONCURRENTLY i; END $$")  # MIG102: 5 code in DO is inside one
