# strong_migrations rename_enum_value: labels that are added, types of this migration, the way back
# options: --extend-select=MIG204
import sqlalchemy as sa
from alembic import op

revision = "35cffd7f6d7f"
down_revision = "b5e95636d0c3"


def upgrade():
    with op.get_context().autocommit_block():
        op.execute("ALTER TYPE mood ADD VALUE IF NOT EXISTS 'calm' AFTER 'sad'")
    op.execute("CREATE TYPE pace AS ENUM ('slow', 'fast')")
    op.execute("ALTER TYPE pace RENAME VALUE 'slow' TO 'easy'")
    sa.Enum("up", "down", name="way").create(op.get_bind())
    op.execute("ALTER TYPE way RENAME VALUE 'up' TO 'ahead'")


def downgrade():
    op.execute("ALTER TYPE mood RENAME VALUE 'happy' TO 'glad'")
