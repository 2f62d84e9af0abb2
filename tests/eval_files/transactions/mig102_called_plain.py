# no finding: functions that do nothing CONCURRENTLY, or that nobody calls here
from alembic import op

revision = "1e0c1273"
down_revision = "1d0c1257"


def upgrade():
    op.execute(
        "CREATE FUNCTION build() RETURNS void LANGUAGE plpgsql AS"
        " $$ BEGIN CREATE INDEX i ON t (c); END $$  -- not CONCURRENTLY"
    )
    op.execute(
        "CREATE FUNCTION app.renew() RETURNS void LANGUAGE plpgsql AS"
        " $$ BEGIN CREATE INDEX CONCURRENTLY i ON t (c); END $$"
    )
    op.execute("SELECT build()")
    with op.get_context().autocommit_block():
        op.execute("CREATE INDEX CONCURRENTLY j ON t (c)")
    op.execute("SELECT renew FROM builds")


def downgrade():
    op.execute("DROP FUNCTION app.renew()")
    op.execute("DROP FUNCTION build()")
