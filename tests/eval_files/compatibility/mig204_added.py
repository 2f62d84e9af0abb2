# no finding: labels come, none goes
# options: --extend-select=MIG204
import sqlalchemy as sa
from alembic import op

revision = "41e8b6d2f07c"
down_revision = "936cf1d0a7be"


def upgrade():
    with op.get_context().autocommit_block():
        op.execute("ALTER TYPE rig ADD VALUE IF NOT EXISTS 'yawl' AFTER 'ketch'")
    op.execute("ALTER TYPE hull RENAME TO hull_old")
    op.execute("CREATE TYPE hull AS ENUM ('wood', 'iron', 'steel')")
    op.execute("ALTER TYPE hull RENAME TO hulls")
    op.execute("CREATE TYPE flag AS ENUM ('red', 'white')")
    op.execute("ALTER TYPE flag RENAME VALUE 'red' TO 'scarlet'")
    op.create_table("quays", sa.Column("kind", sa.Enum("a", "b", name="quay_kind")))
    op.execute("ALTER TYPE quay_kind RENAME VALUE 'a' TO 'c'")
    op.execute("ALTER TYPE rig ADD VALUE 'brig'")
    op.execute("ALTER TYPE rig RENAME VALUE 'brig' TO 'barque'")


def downgrade():
    op.execute("ALTER TYPE hull RENAME TO hull_new")
    op.execute("CREATE TYPE hull AS ENUM ('wood', 'iron')")
    op.execute("CREATE TYPE flag AS ENUM ('red', 'white', 'blue')")
    op.execute("ALTER TYPE rig RENAME VALUE 'barque' TO 'brig'")
