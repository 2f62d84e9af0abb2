# pieces joined by `+`: one of them is the WHERE
from alembic import op

revision = "a3904f1afe70"
down_revision = "a65e9149c8de"

CONDITION = " WHERE paid = false"


def upgrade():
    statement = "DELETE FROM harbour_fees"
    statement += CONDITION
    op.execute(statement)
    op.execute("UPDATE harbour_visits SET fee = 0" + CONDITION)


def downgrade():
    pass
