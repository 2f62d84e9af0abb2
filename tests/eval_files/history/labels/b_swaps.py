# MIG204: labels that the history alone knows go with the type that takes the old one's place
from alembic import op

revision = "lb02"
down_revision = "lb01"


def upgrade():
    op.execute("ALTER TYPE hull RENAME TO hull_old")
    op.execute("CREATE TYPE hull AS ENUM ('wood')")  # MIG204: 5 removes label 'iron' from type hull
    op.execute("ALTER TYPE rig RENAME TO rig_old")
    op.execute("CREATE TYPE rig AS ENUM ('sloop', 'ketch', 'yawl', 'schooner')")
    op.execute("ALTER TABLE boats ALTER COLUMN rig TYPE rig USING rig::text::rig")
    op.execute("DROP TYPE rig_old")


def downgrade():
    raise NotImplementedError("nobody knows which was which")
