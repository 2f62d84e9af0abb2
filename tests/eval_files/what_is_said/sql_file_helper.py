# a helper of the file reads the SQL file that it is asked for
import os

from alembic import op

revision = "02fea20eded4"
down_revision = "14e4a84a4f19"


def _run(name):
    path = os.path.join(os.path.dirname(__file__), name + ".sql")
    with open(path) as file:
        op.execute(file.read())  # MIG001: 9 seasons


def upgrade():
    _run("close_seasons")
    _run("forget_seasons")


def downgrade():
    raise NotImplementedError("the seasons are gone")
