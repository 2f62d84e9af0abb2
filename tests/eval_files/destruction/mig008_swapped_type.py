# MIG008: a type whose name another one takes over is replaced, on the way back as on the way there
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def swap(labels):
    op.execute(f"CREATE TYPE mood_next AS ENUM ({labels})")
    op.execute("ALTER TABLE people ALTER mood TYPE mood_next USING mood::text::mood_next")
    op.execute("DROP TYPE mood")
    op.execute("ALTER TYPE mood_next RENAME TO mood")


def upgrade():
    swap("'sad', 'ok', 'happy'")


def downgrade():
    swap("'sad', 'ok'")
    op.execute("DROP TYPE taste")  # MIG008: 5 downgrade drops type taste
