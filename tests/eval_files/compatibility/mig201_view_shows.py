# MIG201: the view under the old name of the table has to show the column under its old name, too
# options: --extend-select=MIG201,MIG202
from alembic import op

revision = "35e9c7b0a1d5"
down_revision = "f04a8d1e6b74"


def upgrade():
    op.rename_table("boats", "vessels")
    op.alter_column("vessels", "name", new_column_name="title")  # MIG201: 5 name to title
    op.execute("CREATE VIEW boats AS SELECT id, title FROM vessels")
    op.rename_table("crews", "hands")
    op.alter_column("hands", "name", new_column_name="title")  # MIG201: 5 name to title
    op.execute("CREATE VIEW crews AS SELECT * FROM hands")
    op.rename_table("quays", "piers")
    op.execute("CREATE VIEW quays AS SELECT * FROM piers")
    op.alter_column("piers", "name", new_column_name="title")
    op.rename_table("ports", "towns")
    op.alter_column("towns", "name", new_column_name="title")
    op.execute("CREATE VIEW ports AS SELECT t.*, t.title AS name FROM towns t")
    op.rename_table("tides", "waters")
    op.alter_column("waters", "name", new_column_name="title")
    op.execute("CREATE VIEW tides (id, name) AS SELECT id, title FROM waters")
    op.rename_table("masts", "poles")
    op.alter_column("poles", "name", new_column_name="title")
    op.execute("CREATE VIEW masts AS SELECT id, title name FROM poles")


def downgrade():
    op.execute("DROP VIEW boats")
