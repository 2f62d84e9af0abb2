# squawk ban-drop-trigger: a trigger is dropped
# options: --extend-ignore=MIG015
from alembic import op

revision = "5a1d9e40c7b2"
down_revision = "7be1d80c55a0"


def upgrade():
    op.execute("DROP TRIGGER stamp ON bills")  # MIG012: 5 trigger stamp
    op.execute("DROP TRIGGER IF EXISTS audit ON bills")  # MIG012: 5 trigger audit


def downgrade():
    pass
