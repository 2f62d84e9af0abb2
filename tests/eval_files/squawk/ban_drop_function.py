# squawk ban-drop-function: a function is dropped
# options: --extend-ignore=MIG015
from alembic import op

revision = "01f77f2f7553"
down_revision = "617535325336"


def upgrade():
    op.execute("DROP FUNCTION total(integer)")  # MIG012: 5
    op.execute("DROP FUNCTION IF EXISTS total_2")  # MIG012: 5


def downgrade():
    pass
