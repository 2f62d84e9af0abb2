# MIG102: what a function does CONCURRENTLY fails where the function is called, in a block too
from alembic import op

revision = "1e0c1272"
down_revision = "1d0c1256"


def upgrade():
    op.execute(
        "CREATE FUNCTION build() RETURNS void LANGUAGE plpgsql AS"
        " $$ BEGIN EXECUTE 'CREATE INDEX CONCURRENTLY i ON t (c)'; END $$"
    )
    op.execute(
        "CREATE FUNCTION renew() RETURNS void LANGUAGE plpgsql AS"
        " $$ BEGIN REFRESH MATERIALIZED VIEW CONCURRENTLY v; END $$"
    )
    op.execute("CREATE PROCEDURE clean() LANGUAGE plpgsql AS $$ BEGIN DROP INDEX CONCURRENTLY i; END $$")
    with op.get_context().autocommit_block():
        op.execute("SELECT build()")  # MIG102: 9 function build
    op.execute("CALL clean()")  # MIG102: 5 procedure clean
    op.execute("SELECT renew()")
    op.execute("SELECT build FROM builds")


def downgrade():
    op.execute("DROP PROCEDURE clean()")
    op.execute("DROP FUNCTION renew()")
    op.execute("DROP FUNCTION build()")
