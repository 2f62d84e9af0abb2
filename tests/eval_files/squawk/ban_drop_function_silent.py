# squawk ban-drop-function: a function that this upgrade has created
# options: --extend-ignore=MIG015
from alembic import op

revision = "de85d71cd548"
down_revision = "4b434a1d0f39"


def upgrade():
    op.execute("CREATE FUNCTION net(a integer) RETURNS integer LANGUAGE sql AS 'SELECT a'")
    op.execute("DROP FUNCTION net(integer)")


def downgrade():
    pass
