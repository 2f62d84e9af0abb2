# module-level code that reads files and the environment and defines functions
import os
from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "f781ebdbf7bf"
down_revision = "63c4ad892a41"

LENGTH = int(os.environ.get("NAME_LENGTH", "40"))
SCRIPTS = [path for path in Path(__file__).parent.glob("*.sql")]
if os.environ.get("LOUD"):
    print("TRUNCATE pets", len(SCRIPTS))
column = sa.Column("nick", sa.String(LENGTH))


def upgrade():
    op.add_column("pets", column)


def downgrade():
    op.drop_column("pets", column.name)
