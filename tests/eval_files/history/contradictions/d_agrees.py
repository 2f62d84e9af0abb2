# MIG519: asked first, made again before, under new names, or of what nobody knows
# options: --extend-select=MIG519
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "co04"
down_revision = "co02"


def upgrade():
    bind = op.get_bind()
    op.create_table("trips", sa.Column("id", sa.Integer(), primary_key=True))
    op.add_column("trips", sa.Column("a", sa.Text()))
    op.add_column("boats", sa.Column("hull", sa.Text()))
    op.alter_column("boats", "hull", nullable=True)
    op.create_index("ix_sails", "boats", ["sails"])
    op.create_index("ix_lower", "boats", [sa.text("lower(rig)")])
    op.create_index("ix_visits", "visits", ["id"])
    op.execute("DROP TABLE IF EXISTS calls")  # MIG001: 5 calls
    op.execute("CREATE TABLE IF NOT EXISTS boats (id int)")
    op.execute("ALTER TABLE boats ADD COLUMN IF NOT EXISTS note text")
    op.execute("ALTER TABLE boats DROP COLUMN IF EXISTS rig")  # MIG002: 5 boats.rig
    op.add_column("elsewhere", sa.Column("a", sa.Text()))
    op.drop_column("elsewhere", "b")  # MIG002: 5 elsewhere.b
    op.create_table("ships", sa.Column("state", postgresql.ENUM("a", name="state", create_type=False)))
    op.create_table("app.boats", sa.Column("id", sa.Integer()))
    op.create_table("boats", sa.Column("id", sa.Integer()), schema="app")
    if not sa.inspect(bind).has_table("visits"):
        op.create_table("visits", sa.Column("id", sa.Integer()))
    if "note" not in [one["name"] for one in sa.inspect(bind).get_columns("boats")]:
        op.add_column("boats", sa.Column("note", sa.Text()))
    if bind.dialect.name == "sqlite":
        op.drop_column("boats", "rig")
    try:
        op.drop_column("boats", "deck")
    except Exception:
        pass


def downgrade():
    op.drop_table("trips")
