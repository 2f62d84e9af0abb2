# values that contain or build themselves: reading them comes to an end
from alembic import op

revision = "60222d99755b"
down_revision = "8c4ace51cab3"

LOOP = ["ANALYZE cars"]
LOOP.append(LOOP)
TEXT = "SELECT 1"


def _grow(text):
    return _grow(text + text)


def upgrade():
    global TEXT
    for _ in range(40):
        TEXT += TEXT
    op.execute(LOOP[1][1][0])
    op.execute(f"SELECT {len(TEXT)}")


def downgrade():
    pass
