# a loop over something unknown still yields the operation, with an unknown name
import json
import os

from alembic import op

revision = "ab39f2907ecc"
down_revision = "50d528c549a1"


def upgrade():
    for name in json.loads(os.environ["OLD_TABLES"]):
        op.drop_table(name)  # MIG001: 9 (name not known here)


def downgrade():
    raise NotImplementedError("the tables are gone")
