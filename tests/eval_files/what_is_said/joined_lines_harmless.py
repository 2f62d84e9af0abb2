# joined lines: the WHERE comes in the last line; a comment line holds the drop
from alembic import op

revision = "f4a833baab83"
down_revision = "cfc9bc148236"

LINES = [
    "-- instead of DROP TABLE anchors",
    "DELETE FROM anchors",
    "WHERE lost",
]


def upgrade():
    op.execute("\n".join(LINES))


def downgrade():
    pass
