# context managers around an addition and its mirror
import contextlib

import sqlalchemy as sa
from alembic import op
from aviary.migrating import lock_timeout

revision = "cd4223ac44f5"
down_revision = "a9cef8539829"


def upgrade():
    with lock_timeout("5s"):
        op.create_table("doves", sa.Column("id", sa.Integer(), primary_key=True))


def downgrade():
    with contextlib.suppress(Exception), lock_timeout("5s") as lock:
        op.drop_table("doves")
        print(lock)
