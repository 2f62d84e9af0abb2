# the same constructions around harmless statements
from alembic import op

revision = "190699006c13"
down_revision = "c52d3d698191"

TABLES = ["whelks", "limpets"]
STATEMENTS = {table: f"DELETE FROM {table} WHERE dead" for table in TABLES}
SCRIPT = "ANALYZE barnacles;\n\n; -- TRUNCATE urchins;\n"


def upgrade():
    for statement in STATEMENTS.values():
        op.execute(statement)
    for statement in [piece.strip() for piece in SCRIPT.split(";") if piece.strip()]:
        op.execute(statement)
    op.execute("; ".join(f"ANALYZE {table}" for table in TABLES))


def downgrade():
    pass
