# MIG510: the search path of a function, a role, a database
# options: --extend-ignore=MIG012
from alembic import op

revision = "510e00000011"
down_revision = "510d00000011"


def upgrade():
    op.execute("CREATE FUNCTION f() RETURNS int LANGUAGE sql SET search_path = '' AS $$ SELECT 1 $$")
    op.execute("ALTER FUNCTION f() SET search_path = ''")
    op.execute("ALTER ROLE shop SET search_path = archive")
    op.execute("ALTER DATABASE shop SET search_path = archive")


def downgrade():
    pass
