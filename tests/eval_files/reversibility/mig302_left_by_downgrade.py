# MIG302: what the downgrade itself makes once more, or renames aside, and leaves
# options: --extend-select=MIG302
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.execute("ALTER TYPE mood RENAME TO mood_old")
    op.execute("CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy')")
    op.execute("DROP TYPE mood_old")
    op.create_index("ix_name", "users", ["name"])
    op.drop_index("ix_name", "users")
    op.execute("ALTER TYPE taste RENAME TO taste_old")
    op.execute("CREATE TYPE taste AS ENUM ('sweet', 'sour', 'bitter')")
    op.execute("DROP TYPE taste_old")


def downgrade():
    op.execute("ALTER TYPE taste RENAME TO taste_old")
    op.execute("CREATE TYPE taste AS ENUM ('sweet', 'sour')")
    op.execute("DROP TYPE taste_old")
    op.create_index("ix_name", "users", ["name"])  # MIG302: 5 index ix_name is left behind by the downgrade
    op.execute("ALTER TYPE mood RENAME TO mood_old")  # MIG302: 5 the next upgrade or downgrade fails on it
    op.execute("CREATE TYPE mood AS ENUM ('sad', 'ok')")
