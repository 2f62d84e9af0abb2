# SQL files: with_suffix, resolve, parents, `open` in a `with`, lines and pieces
from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "14e4a84a4f19"
down_revision = "68e116d12c79"

FOLDER = Path(__file__).resolve().parent / "statements"


def upgrade():
    op.execute(sa.text(Path(__file__).with_suffix(".sql").read_text()))  # MIG001: 5 reefs
    with (FOLDER / "wipe.sql").open(encoding="utf-8") as file:
        op.execute(file.read())  # MIG003: 9 season_cache
    with open(FOLDER.joinpath("wipe.sql")) as file:
        for statement in file.read().split(";"):
            op.execute(statement)  # MIG003: 13 season_cache


def downgrade():
    raise NotImplementedError("the reefs are gone")
