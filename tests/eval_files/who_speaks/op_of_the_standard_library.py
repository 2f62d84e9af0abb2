# the name `op` belongs to another module: `import operator as op`
import operator as op

import sqlalchemy as sa
from alembic import op as alembic_op

revision = "baff2a7b308e"
down_revision = "b57275e7d0c9"

WIDTHS = {"name": 40, "label": 60}


def upgrade():
    longest = max(WIDTHS.items(), key=op.itemgetter(1))
    alembic_op.add_column("trees", sa.Column("tag", sa.String(op.add(longest[1], 4))))


def downgrade():
    alembic_op.drop_column("trees", "tag")
