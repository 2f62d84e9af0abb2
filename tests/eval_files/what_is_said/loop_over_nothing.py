# a loop over an empty literal, and one over something unknown that adds only
import os

from alembic import op

revision = "fd2fe29f8573"
down_revision = "ab39f2907ecc"

OLD_TABLES = []


def upgrade():
    for name in OLD_TABLES:
        op.drop_table(name)
    for name in os.environ["LANGUAGES"].split(","):
        op.execute(f"INSERT INTO languages (name) VALUES ('{name}')")


def downgrade():
    pass
