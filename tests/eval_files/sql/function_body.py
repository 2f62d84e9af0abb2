# defining a function, procedure, trigger or rule does not execute its body
from alembic import op

revision = "34565d41d5ea"
down_revision = "c4b6b7af9c13"


def upgrade():
    op.execute("CREATE FUNCTION tidy() RETURNS void LANGUAGE sql AS $$ DELETE FROM lamps $$")
    op.execute("CREATE OR REPLACE FUNCTION wipe() RETURNS trigger AS $f$ BEGIN TRUNCATE lamps; DROP TABLE bulbs; RETURN NULL; END $f$ LANGUAGE plpgsql")
    op.execute("CREATE FUNCTION tidy2() RETURNS void LANGUAGE sql BEGIN ATOMIC DELETE FROM lamps; UPDATE bulbs SET lit = false; END")
    op.execute("CREATE FUNCTION tidy3() RETURNS void LANGUAGE sql AS 'DELETE FROM lamps; DROP TABLE bulbs'")
    op.execute("CREATE RULE keep AS ON DELETE TO lamps DO INSTEAD UPDATE lamps SET gone = true")


def downgrade():
    op.execute("DROP FUNCTION tidy3()")
    op.execute("DROP FUNCTION tidy2()")
    op.execute("DROP FUNCTION wipe()")
    op.execute("DROP FUNCTION tidy()")
    op.execute("DROP RULE keep ON lamps")
