# MIG302: types swapped in a loop over columns, with their defaults, in both directions
# options: --extend-select=MIG302,MIG303,MIG304
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.execute("ALTER TYPE mood RENAME TO mood_old")
    sa.Enum("sad", "ok", "happy", name="mood").create(op.get_bind())
    for table, column in (("people", "mood"), ("dogs", "feeling")):
        op.execute(f"ALTER TABLE {table} ALTER {column} DROP DEFAULT")
        op.execute(f"ALTER TABLE {table} ALTER {column} TYPE mood USING {column}::text::mood")
        op.execute(f"ALTER TABLE {table} ALTER {column} SET DEFAULT 'ok'")
    op.execute("DROP TYPE mood_old")


def downgrade():
    op.execute("CREATE TYPE mood_next AS ENUM ('sad', 'ok')")
    for table, column in (("people", "mood"), ("dogs", "feeling")):
        op.execute(f"ALTER TABLE {table} ALTER {column} DROP DEFAULT")
        op.execute(f"ALTER TABLE {table} ALTER {column} TYPE mood_next USING {column}::text::mood_next")
        op.execute(f"ALTER TABLE {table} ALTER {column} SET DEFAULT 'ok'")
    op.execute("DROP TYPE mood")
    op.execute("ALTER TYPE mood_next RENAME TO mood")
