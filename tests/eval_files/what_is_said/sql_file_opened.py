# SQL kept in a file: `open(…).read()` with a literal path, at once and in a `with`
import os

from alembic import op

revision = "b4f5bdde07d6"
down_revision = "667805d7b394"

FOLDER = os.path.dirname(os.path.abspath(__file__))


def upgrade():
    op.execute(open(os.path.join(FOLDER, "forget_seasons.sql")).read())  # MIG001: 5 seasons
    with open(os.path.join(os.path.dirname(__file__), "statements", "wipe.sql")) as file:
        op.execute(file.read())  # MIG003: 9 season_cache


def downgrade():
    raise NotImplementedError("the seasons are gone")
