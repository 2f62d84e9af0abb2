# The first of a history: tables, views on them, types, functions with triggers, sequences.
import sqlalchemy as sa
from alembic import op

revision = "do01"
down_revision = None


def upgrade():
    op.execute("CREATE SEQUENCE ship_numbers")
    op.create_table(
        "ships",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.String(20)),
        sa.Column("rig", sa.Enum("sloop", "ketch", name="rig")),
        sa.Column("tons", sa.Integer()),
        sa.Column("number", sa.Integer(), server_default=sa.text("nextval('ship_numbers')")),
    )
    op.create_table(
        "crew",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("ship_id", sa.Integer(), sa.ForeignKey("ships.id")),
        sa.Column("rank", sa.Text()),
    )
    op.execute("CREATE VIEW ship_names AS SELECT s.name, c.rank FROM ships s JOIN crew c ON c.ship_id = s.id")
    op.execute("CREATE VIEW short_names AS SELECT name FROM ship_names")
    op.execute("CREATE FUNCTION stamp() RETURNS trigger AS $$ BEGIN RETURN NEW; END $$ LANGUAGE plpgsql")
    op.execute("CREATE TRIGGER stamped BEFORE UPDATE OF tons ON ships FOR EACH ROW EXECUTE FUNCTION stamp()")
    op.create_table("docks", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("berth", sa.Text()))
    op.execute("CREATE MATERIALIZED VIEW dock_list AS SELECT * FROM docks")


def downgrade():
    op.execute("DROP MATERIALIZED VIEW dock_list")
    op.drop_table("docks")
    op.execute("DROP TRIGGER stamped ON ships")
    op.execute("DROP FUNCTION stamp()")
    op.execute("DROP VIEW short_names, ship_names")
    op.drop_table("crew")
    op.drop_table("ships")
    op.execute("DROP TYPE rig")
