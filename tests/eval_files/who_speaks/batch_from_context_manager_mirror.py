# the file's own context manager: what the upgrade adds in it the downgrade drops in it
from contextlib import contextmanager

import sqlalchemy as sa
from alembic import op

revision = "47a3cb4c3824"
down_revision = "58fa35f96cb6"


@contextmanager
def without_checks():
    op.execute("SET session_replication_role = replica")
    try:
        yield
    finally:
        op.execute("SET session_replication_role = DEFAULT")


def upgrade():
    with without_checks():
        op.add_column("kites", sa.Column("weight", sa.Integer()))


def downgrade():
    with without_checks():
        op.drop_column("kites", "weight")
