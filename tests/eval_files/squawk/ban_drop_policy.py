# squawk ban-drop-policy: a policy is dropped
# options: --extend-ignore=MIG015
from alembic import op

revision = "4f759844e87c"
down_revision = "6d45a69dd23d"


def upgrade():
    op.execute("DROP POLICY own_rows ON bills")  # MIG012: 5
    op.execute("DROP POLICY IF EXISTS old_rows ON bills")  # MIG012: 5


def downgrade():
    pass
