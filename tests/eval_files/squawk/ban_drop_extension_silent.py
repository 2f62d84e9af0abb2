# squawk ban-drop-extension: a extension that this upgrade has created
# options: --extend-ignore=MIG015
from alembic import op

revision = "363e8432ac94"
down_revision = "6ea0affc68f2"


def upgrade():
    op.execute("CREATE EXTENSION citext")
    op.execute("DROP EXTENSION citext")


def downgrade():
    pass
