# squawk ban-drop-view: a view is dropped
# options: --extend-ignore=MIG015
from alembic import op

revision = "7407dfce4ac6"
down_revision = "b12fd7c20cd6"


def upgrade():
    op.execute("DROP VIEW open_bills")  # MIG012: 5
    op.execute("DROP VIEW IF EXISTS open_bills_2")  # MIG012: 5


def downgrade():
    pass
