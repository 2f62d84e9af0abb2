# MIG204: the type that takes the place of the old one has fewer labels
# options: --extend-select=MIG204
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0d7e5b3f8c92"
down_revision = "f9a0c47e2d15"


def upgrade():
    op.execute("ALTER TYPE rig RENAME TO rig_old")
    op.execute("CREATE TYPE rig AS ENUM ('sloop', 'ketch')")  # MIG204: 5 removes label 'yawl' from type rig
    op.execute("ALTER TABLE boats ALTER COLUMN rig TYPE rig USING rig::text::rig")
    op.execute("DROP TYPE rig_old")
    op.execute("ALTER TYPE hull RENAME TO hull_old")
    postgresql.ENUM("wood", name="hull").create(op.get_bind())  # MIG204: 5 removes label 'iron'


def downgrade():
    op.execute("ALTER TYPE rig RENAME TO rig_new")
    op.execute("CREATE TYPE rig AS ENUM ('sloop', 'ketch', 'yawl')")
    op.execute("ALTER TABLE boats ALTER COLUMN rig TYPE rig USING rig::text::rig")
    op.execute("DROP TYPE rig_new")
    op.execute("ALTER TYPE hull RENAME TO hull_new")
    sa.Enum("wood", "iron", name="hull").create(op.get_bind())
