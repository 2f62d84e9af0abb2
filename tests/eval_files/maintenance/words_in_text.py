# words in comments, literals and bodies of functions run nothing
# options: --extend-select=MIG115,MIG116,MIG117,MIG122,MIG125,MIG127,MIG128
from alembic import op

revision = "6e2da1b00112"
down_revision = "6e2da1b00111"


def upgrade():
    op.execute("COMMENT ON TABLE logs IS 'REINDEX TABLE logs; LOCK TABLE logs'")
    op.execute("SELECT 1 /* VACUUM FULL logs */")
    op.execute("CREATE FUNCTION tidy() RETURNS void AS $$ BEGIN LOCK TABLE logs; END $$ LANGUAGE plpgsql")
    op.execute("INSERT INTO notes VALUES ('ALTER TABLE days DETACH PARTITION days_1')")


def downgrade():
    pass
