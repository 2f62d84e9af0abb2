# defaults, durations, ids of rows, files beside the migration
# options: --extend-select=MIG320
import time
import uuid
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "7a18c0ffee00"
down_revision = "7a17c0ffee00"

HERE = Path(__file__).parent


def upgrade():
    started = time.time()
    op.add_column("t", sa.Column("at", sa.DateTime(), default=datetime.now))
    op.add_column("t", sa.Column("ms", sa.Integer(), default=lambda: int(time.time())))
    op.add_column("t", sa.Column("day", sa.DateTime(), server_default=sa.func.now()))
    op.bulk_insert(sa.table("t"), [{"id": uuid.uuid4()}])
    op.execute((HERE / "rows.sql").read_text())
    with open(HERE / "rows.sql") as file:
        op.execute(file.read())
    print(time.time() - started)


def _never_called():
    return datetime.now()


def downgrade():
    pass
