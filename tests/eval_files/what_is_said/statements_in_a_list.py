# statements in a list, executed one by one
from alembic import op

revision = "8f2f7e077c19"
down_revision = "e0fee7bb4f8f"

STATEMENTS = [
    "ALTER TABLE signals ADD COLUMN colour text",
    "ALTER TABLE signals DROP COLUMN paint",
    "DELETE FROM signal_cache",
]


def upgrade():
    for statement in STATEMENTS:
        op.execute(statement)  # MIG002: 9 signals.paint, MIG004: 9 signal_cache


def downgrade():
    raise NotImplementedError("the paint is gone")
