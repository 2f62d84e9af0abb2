# squawk ban-drop-sequence: a sequence that this upgrade has created
# options: --extend-ignore=MIG015
from alembic import op

revision = "e8b3d80adb0f"
down_revision = "fd546ec83d6d"


def upgrade():
    op.execute("CREATE SEQUENCE note_numbers")
    op.execute("DROP SEQUENCE note_numbers")


def downgrade():
    pass
