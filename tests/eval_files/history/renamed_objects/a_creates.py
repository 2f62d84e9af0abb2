# an explicit sequence, a trigger's function and one that queries call
from alembic import op

revision = "216a00000000"
down_revision = None


def upgrade():
    op.execute("CREATE SEQUENCE invoice_seq")
    op.execute("CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$")
    op.execute("CREATE FUNCTION total(a int) RETURNS int LANGUAGE sql AS 'SELECT a'")


def downgrade():
    op.execute("DROP FUNCTION total(int)")
    op.execute("DROP FUNCTION touch()")
    op.execute("DROP SEQUENCE invoice_seq")
