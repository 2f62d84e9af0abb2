# A foreign key whose column goes too is part of that finding; what an index loses is told.
from alembic import op

revision = "dr06"
down_revision = "dr05"


def upgrade():
    op.drop_constraint("uq_vessels_place", "vessels", type_="unique")  # MIG006: 5 (unique on place since dr04)
    op.drop_constraint("fk_other", "vessels", type_="foreignkey")  # MIG006: 5 fk_other of vessels: rows
    op.drop_constraint("fk_vessels_home", "vessels")
    op.drop_index("ix_boats_flag_berth", "vessels")  # MIG005: 5 its column vessels.flag goes too
    op.drop_column("vessels", "flag")  # MIG002: 5
    op.drop_column("vessels", "home_id")  # MIG002: 5


def downgrade():
    pass
