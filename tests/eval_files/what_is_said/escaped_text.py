# escapes and line continuations inside a literal do not hide a statement
from alembic import op

revision = "20488fde4dcc"
down_revision = "da566a5b6301"


def upgrade():
    op.execute("DROP\x20TABLE queens")  # MIG001: 5 queens
    # expect 11: MIG004: 5 drones
    op.execute("DELETE \
        FROM drones")
    op.execute("\u0054RUNCATE workers")  # MIG003: 5 workers


def downgrade():
    raise NotImplementedError("the queens are gone")
