# One branch of the history drops the views.
from alembic import op

revision = "do02h"
down_revision = "do01"


def upgrade():
    op.execute("DROP VIEW short_names")  # MIG012: 5
    op.execute("DROP VIEW ship_names")  # MIG012: 5


def downgrade():
    pass
