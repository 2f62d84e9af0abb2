# a statement that is wholly unknown stays silent (its own code is opt-in)
import os

from alembic import op

revision = "606640e4845b"
down_revision = "e6af5b4c4f01"


def upgrade():
    op.execute(os.environ["PORT_STATEMENT"])
    for statement in os.environ["PORT_STATEMENTS"].split(";"):
        op.execute(statement)


def downgrade():
    pass
