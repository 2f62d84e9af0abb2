# functions of the file that are called drop_table and drop_column but drop nothing
import logging

import sqlalchemy as sa
from alembic.op import add_column
from alembic.op import drop_constraint as dc

revision = "bbb1ddc83ca1"
down_revision = "a3e36156b8a7"
log = logging.getLogger(__name__)


def drop_table(name):
    log.warning("table %s is no longer used", name)


def drop_column(table, name):
    log.warning("column %s.%s is no longer used", table, name)


def upgrade():
    add_column("pickers", sa.Column("ladder", sa.String(40)))
    drop_table("ladders")
    drop_column("pickers", "ladder_id")


def downgrade():
    dc("ck_pickers_ladder", "pickers")
