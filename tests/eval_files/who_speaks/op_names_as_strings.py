# names of functions of op as strings, keys and attributes of something else
import logging

import sqlalchemy as sa
from alembic import op

revision = "c0733025e3e0"
down_revision = "86bc3858ddbb"

STEPS = {"drop_table": "later", "execute": "now"}
log = logging.getLogger("alembic.runtime.migration")


def upgrade():
    for name in STEPS:
        log.info("op.%s is available: %s", name, hasattr(op, name))
    log.warning("op.drop_table('cars')")
    op.add_column("cars", sa.Column("drop_table", sa.Boolean()))


def downgrade():
    op.drop_column("cars", "drop_table")
