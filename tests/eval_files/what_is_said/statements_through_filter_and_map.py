# a script split at its semicolons, cleaned by `map` and `filter`
from alembic import op

revision = "c035a39bd753"
down_revision = "02fea20eded4"

SCRIPT = "TRUNCATE barnacles;\n\n; DELETE FROM urchins;\n"


def upgrade():
    for statement in filter(None, map(str.strip, SCRIPT.split(";"))):
        op.execute(statement)  # MIG003: 9 barnacles, MIG004: 9 urchins


def downgrade():
    pass
