# `"\n".join([...])`, with a list, a tuple and a comprehension over literals
from alembic import op

revision = "cfc9bc148236"
down_revision = "98194e221a0b"

DROPS = ", ".join(f"DROP COLUMN {name}" for name in ("stern", "bow"))


def upgrade():
    op.execute("\n".join(["DROP TABLE anchors;", "DROP TABLE chains;"]))  # MIG001: 5 anchors
    op.execute(" ".join(("ALTER TABLE ships", DROPS)))  # MIG002: 5 ships.stern


def downgrade():
    raise NotImplementedError("the anchors are gone")
