# pieces joined by `+`, also across names and by `+=`
from alembic import op

revision = "a65e9149c8de"
down_revision = "9d077d26372d"

PREFIX = "harbour_"


def upgrade():
    statement = "DROP TABLE "
    statement += PREFIX + "fees"
    op.execute(statement)  # MIG001: 5 harbour_fees
    op.execute("TRUNCATE " + PREFIX + "visits")  # MIG003: 5 harbour_visits


def downgrade():
    raise NotImplementedError("the fees are gone")
