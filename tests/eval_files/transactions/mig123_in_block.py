# MIG123: silent in an autocommit block, where SQL commits what it likes, and in bodies of functions
from alembic import op

revision = "0d0f7a1f6b07"
down_revision = "0d0f7a1f6b06"


def upgrade():
    with op.get_context().autocommit_block():
        op.execute("BEGIN")
        op.execute("UPDATE boats SET flag = 'no' WHERE flag = ''")
        op.execute("COMMIT")
    op.execute("CREATE PROCEDURE tidy() LANGUAGE plpgsql AS $$ BEGIN COMMIT; END $$")
    op.execute("DO $$ BEGIN UPDATE boats SET flag = 'no' WHERE flag = 'n'; END $$")
    op.execute("CREATE TABLE steps (id int, x text DEFAULT 'COMMIT') /* ON COMMIT */")
    op.execute("CREATE TEMP TABLE t (id int) ON COMMIT DROP")


def downgrade():
    pass
