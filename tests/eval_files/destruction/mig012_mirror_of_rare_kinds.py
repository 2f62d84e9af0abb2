# MIG012, its neighbour: rarer objects that the upgrade creates and the downgrade drops
from alembic import op

revision = "27e1283c50b1"
down_revision = "1c72cb66bcdf"


def upgrade():
    op.execute("CREATE UNLOGGED TABLE pet_log (id int); CREATE FOREIGN TABLE far (id int) SERVER s")
    op.execute("CREATE COLLATION german (locale = 'de'); CREATE STATISTICS st ON a, b FROM pets")
    op.execute("CREATE RULE keep AS ON DELETE TO pets DO INSTEAD NOTHING")
    op.execute("CREATE AGGREGATE longest (text) (sfunc = longer, stype = text)")
    op.execute("CREATE OR REPLACE PROCEDURE feed() LANGUAGE sql AS 'DELETE FROM food'")
    op.execute("CREATE TEXT SEARCH CONFIGURATION pet_words (COPY = simple)")


def downgrade():
    op.execute("DROP TEXT SEARCH CONFIGURATION pet_words; DROP PROCEDURE feed()")
    op.execute("DROP AGGREGATE longest (text); DROP RULE keep ON pets")
    op.execute("DROP STATISTICS st; DROP COLLATION german")
    op.execute("DROP FOREIGN TABLE far; DROP TABLE pet_log")
