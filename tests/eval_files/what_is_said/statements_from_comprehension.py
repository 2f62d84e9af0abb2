# statements built by a comprehension, or split from a text and cleaned, then executed
from alembic import op

revision = "c52d3d698191"
down_revision = "fcb1b18300d0"

TABLES = ["whelks", "limpets"]
DROPS = [f"DROP TABLE {table}" for table in sorted(TABLES, reverse=True)]
SCRIPT = "TRUNCATE barnacles;\n\n; DELETE FROM urchins;\n"


def upgrade():
    for statement in DROPS:
        op.execute(statement)  # MIG001: 9 limpets
    for statement in SCRIPT.split(";"):
        if statement.strip():
            op.execute(statement)  # MIG003: 13 barnacles, MIG004: 13 urchins
    for statement in [piece.strip() for piece in SCRIPT.split(";") if piece.strip()]:
        op.execute(statement)  # MIG003: 9 barnacles, MIG004: 9 urchins


def downgrade():
    raise NotImplementedError("the whelks are gone")
