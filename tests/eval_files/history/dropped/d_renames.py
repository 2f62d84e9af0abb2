# The table and a column get other names, a second index and another key.
# options: --extend-ignore=MIG201,MIG202
from alembic import op

revision = "dr04"
down_revision = "dr03"


def upgrade():
    op.rename_table("boats", "vessels")
    op.alter_column("vessels", "berth", new_column_name="place")
    op.execute("CREATE INDEX ix_vessels_place ON vessels (place)")
    op.create_unique_constraint("uq_vessels_place", "vessels", ["place"])
    op.create_unique_constraint("uq_vessels_place_flag", "vessels", ["place", "flag"])


def downgrade():
    op.drop_constraint("uq_vessels_place_flag", "vessels", type_="unique")
    op.drop_constraint("uq_vessels_place", "vessels", type_="unique")
    op.drop_index("ix_vessels_place", "vessels")
    op.alter_column("vessels", "place", new_column_name="berth")
    op.rename_table("vessels", "boats")
