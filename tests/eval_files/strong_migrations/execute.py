# strong_migrations execute: SQL that nobody can read
# options: --extend-select=MIG015
from pathlib import Path

import sqlalchemy as sa
from alembic import op
from myapp.sql import STATEMENT, statement

revision = "69509e1d047c"
down_revision = "87c5897baac2"


def upgrade():
    op.execute(Path("users.sql").read_text())  # MIG015: 5 execute
    op.execute(sa.text(statement()))  # MIG015: 5 execute
    op.get_bind().execute(sa.text(STATEMENT))  # MIG015: 5 execute
    with open("teams.sql") as file:
        op.execute(file.read())  # MIG015: 9 execute


def downgrade():
    pass
