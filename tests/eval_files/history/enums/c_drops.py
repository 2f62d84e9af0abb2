# One type goes, another is put in its place under its name.
from alembic import op

revision = "en03"
down_revision = "en02"


def upgrade():
    op.execute("DROP TYPE flag")  # MIG012: 5 flag
    op.execute("ALTER TYPE rig RENAME TO rig_old")
    op.execute("CREATE TYPE rig AS ENUM ('x', 'y', 'z')")


def downgrade():
    op.execute("DROP TYPE rig")
    op.execute("ALTER TYPE rig_old RENAME TO rig")
    op.execute("CREATE TYPE flag AS ENUM ('red', 'blue')")
