# MIG202: a view of the old name that is dropped again stands in for nothing
# options: --extend-select=MIG202
from alembic import op

revision = "14b7e9d0c5f4"
down_revision = "8e5d0c72f1b7"


def upgrade():
    op.rename_table("boats", "vessels")  # MIG202: 5 boats to vessels
    op.execute("CREATE VIEW boats AS SELECT * FROM vessels")
    op.execute("DROP VIEW boats")
    op.rename_table("quays", "piers")
    op.execute("DROP VIEW IF EXISTS quays")
    op.execute("CREATE VIEW quays AS SELECT * FROM piers")
    op.rename_table("crews", "hands")
    op.execute("CREATE VIEW crews AS SELECT * FROM hands")
    op.execute("DROP VIEW crew_names")  # MIG012: 5


def downgrade():
    op.rename_table("hands", "crews")
