# empty, missing and odd arguments: nothing fails, nothing is invented
import sqlalchemy as sa
from alembic import op

revision = "1d1251d5ebba"
down_revision = "7e73258cfd86"

STATEMENTS = [None, "", "   "]


def upgrade():
    for statement in STATEMENTS:
        if statement:
            op.execute(statement)
    op.execute(sa.text(""))
    op.execute("" if not STATEMENTS else "SELECT 1")
    op.create_index(None, "cars", [])


def downgrade():
    ...
