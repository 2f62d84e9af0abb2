# no finding: a view (or a synonym) of the old name follows
# options: --extend-select=MIG202
from alembic import op
from alembic_utils.pg_view import PGView

revision = "14b7e9d0c5f3"
down_revision = "8e5d0c72f1b6"


def upgrade():
    op.rename_table("boats", "vessels")
    op.execute("CREATE VIEW boats AS SELECT * FROM vessels")
    op.rename_table("quays", "piers", schema="port")
    op.execute("CREATE OR REPLACE VIEW port.quays AS SELECT * FROM port.piers")
    op.rename_table("crews", "hands")
    op.create_entity(PGView("public", "crews", "SELECT * FROM hands"))
    op.execute("ALTER TABLE tides RENAME TO waters")
    op.execute("CREATE SYNONYM tides FOR waters")
    op.execute("ALTER VIEW afloat RENAME TO at_sea")
    op.execute("CREATE VIEW afloat AS SELECT * FROM at_sea")


def downgrade():
    op.execute("DROP VIEW boats")
    op.rename_table("vessels", "boats")
