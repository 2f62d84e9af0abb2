# a while loop that pops names from a list
from alembic import op

revision = "b86acef23c47"
down_revision = "fd2fe29f8573"


def upgrade():
    names = ["fares"]
    while names:
        op.drop_table(names.pop())  # MIG001: 9


def downgrade():
    raise NotImplementedError("the fares are gone")
