# a class of the file's own, and statements on the connection
# options: --extend-select=MIG316
import sqlalchemy as sa
from alembic import op

revision = "7a06c0ffee00"
down_revision = "7a05c0ffee00"

class Session:
    pass


def upgrade():
    Session()
    op.get_bind().execute(sa.text("SELECT 1"))
    urls = {}.get("query")


def downgrade():
    pass
