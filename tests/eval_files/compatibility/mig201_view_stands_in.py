# no finding: the old release reads and writes a view of the table's old name
# options: --extend-select=MIG201,MIG202
from alembic import op

revision = "35e9c7b0a1d4"
down_revision = "f04a8d1e6b73"


def upgrade():
    op.rename_table("boats", "vessels")
    op.alter_column("vessels", "name", new_column_name="title")
    op.execute("CREATE VIEW boats AS SELECT id, title AS name FROM vessels")
    op.alter_column("quays", "n", new_column_name="berths")
    op.execute("ALTER TABLE quays RENAME TO piers")
    op.execute("CREATE OR REPLACE VIEW quays AS SELECT id, berths AS n FROM piers")


def downgrade():
    op.execute("DROP VIEW quays")
    op.rename_table("piers", "quays")
