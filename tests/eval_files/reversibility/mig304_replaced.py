# MIG304: the type is swapped by renames
# options: --extend-select=MIG304 --extend-ignore=MIG504
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.execute("ALTER TYPE mood RENAME TO mood_old")
    op.execute("CREATE TYPE mood AS ENUM ('sad', 'glad')")
    op.alter_column("people", "mood", type_=sa.Enum("sad", "glad", name="mood"))
    op.execute("DROP TYPE mood_old")


def downgrade():
    op.execute("ALTER TYPE mood RENAME TO mood_new")
    op.execute("CREATE TYPE mood AS ENUM ('sad')")
    op.alter_column("people", "mood", type_=sa.Enum("sad", name="mood"))
    op.execute("DROP TYPE mood_new")
