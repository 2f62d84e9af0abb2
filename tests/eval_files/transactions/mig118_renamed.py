# no finding: one table, by its old name and by its new one
# options: --extend-select=MIG118
from alembic import op

revision = "7d3fc118"
down_revision = "7d3fb118"


def upgrade():
    op.rename_table("pens", "stables")
    op.alter_column("stables", "n", new_column_name="number")
    op.execute("CREATE VIEW pens AS SELECT number AS n FROM stables")


def downgrade():
    op.execute("DROP VIEW pens")
    op.alter_column("stables", "number", new_column_name="n")
    op.rename_table("stables", "pens")
