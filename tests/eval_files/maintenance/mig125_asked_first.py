# no finding: an invalid index is looked for and dropped, by SQL too, before a new one is built
# options: --extend-select=MIG125
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00173"
down_revision = "6e2da1b00172"

INVALID = "SELECT 1 FROM pg_index WHERE indexrelid = to_regclass(:name) AND NOT indisvalid"


def upgrade():
    with op.get_context().autocommit_block():
        for name, column in (("ix_a", "a"), ("ix_b", "b")):
            if op.get_bind().scalar(sa.text(INVALID), {"name": name}):
                op.execute(f"DROP INDEX CONCURRENTLY {name}")
            op.execute(f"CREATE INDEX CONCURRENTLY IF NOT EXISTS {name} ON nets ({column})")


def downgrade():
    op.drop_index("ix_b", "nets")
    op.drop_index("ix_a", "nets")
