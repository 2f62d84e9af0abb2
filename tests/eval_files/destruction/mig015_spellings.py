# MIG015: text, f-string and join around nothing that is known; a value from the database
# options: --extend-select=MIG015
import os

import sqlalchemy as sa
from alembic import op
from insects.statements import build

revision = "ca0d89963755"
down_revision = "60d85a021193"


def upgrade():
    op.execute(sa.text(os.environ["MOTH_SQL"]))  # MIG015: 5
    op.execute(f"{os.environ['MOTH_SQL']}")  # MIG015: 5
    op.execute(build("moths"))  # MIG015: 5
    for statement in os.environ["MOTH_SQL"].split(";"):
        op.get_bind().execute(sa.text(statement))  # MIG015: 9


def downgrade():
    pass
