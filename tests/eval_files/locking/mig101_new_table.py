# MIG101 is silent about tables that nobody uses yet, whatever they were called when created
# options: --extend-select=MIG101 --migrations-small-tables=settings,geo.*
import sqlalchemy as sa
from alembic import op

revision = "5d1cf1a0b102"
down_revision = "5d1cf1a0b101"


def upgrade():
    op.create_table(
        "masts",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("height", sa.Integer(), index=True),
        sa.Index("ix_masts_both", "id", "height"),
    )
    op.create_index("ix_masts_height", "masts", ["height"])
    op.rename_table("masts", "spars")
    op.create_index("ix_spars_height", "spars", ["height"])
    with op.batch_alter_table("spars") as batch_op:
        batch_op.create_index("ix_spars_id", ["id"])
    op.execute("CREATE TABLE gear.booms AS SELECT * FROM old_booms")
    op.execute("CREATE INDEX ix_booms ON gear.booms (length)")
    op.execute("CREATE TEMPORARY TABLE heap (a int)")
    op.execute("CREATE INDEX ix_heap ON heap (a)")
    op.execute("CREATE MATERIALIZED VIEW fleet AS SELECT 1 AS a")
    op.create_index("ix_fleet", "fleet", ["a"], unique=True)
    op.create_index("ix_settings_key", "settings", ["key"])
    op.create_index("ix_places", "places", ["name"], schema="geo")


def downgrade():
    pass
