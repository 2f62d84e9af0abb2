# dicts, sets and files have methods named like destructive ones
from alembic import op

revision = "732eb81d2e1d"
down_revision = "b3829b381eaa"

KINDS = {"paper": 1, "mud": 2}


def upgrade():
    kinds = dict(KINDS)
    kinds.update(wood=3)
    seen = set()
    seen.update(kinds)
    kinds.pop("mud")
    for kind, rank in kinds.items():
        op.execute(f"INSERT INTO kinds (name, rank) VALUES ('{kind}', {rank})")


def downgrade():
    op.execute("DELETE FROM kinds WHERE name IN ('paper', 'wood')")
