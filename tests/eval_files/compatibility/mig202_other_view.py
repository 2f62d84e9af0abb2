# MIG202: the view has another name, is materialised, or was there before
# options: --extend-select=MIG202
from alembic import op

revision = "8e5d0c72f1b6"
down_revision = "c2f8b16d07ea"


def upgrade():
    op.rename_table("boats", "vessels")  # MIG202: 5 boats
    op.execute("CREATE VIEW ships AS SELECT * FROM vessels")
    op.rename_table("quays", "piers")  # MIG202: 5 quays
    op.execute("CREATE MATERIALIZED VIEW quays AS SELECT * FROM piers")
    op.execute("CREATE VIEW port.owners AS SELECT * FROM port.skippers")
    op.rename_table("owners", "people")  # MIG202: 5 owners


def downgrade():
    op.rename_table("vessels", "boats")
