# the file's own context manager yields a batch object
from contextlib import contextmanager

import sqlalchemy as sa
from alembic import op

revision = "58fa35f96cb6"
down_revision = "4a6fb0334f1a"


@contextmanager
def altering(table):
    with op.batch_alter_table(table, recreate="auto") as batch_op:
        yield batch_op


def upgrade():
    with altering("kites") as kites:
        kites.drop_column("span")  # MIG002: 9 kites.span


def downgrade():
    with altering("kites") as kites:
        kites.add_column(sa.Column("span", sa.Integer()))
