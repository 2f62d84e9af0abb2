# MIG506: the unique index has gone again
from alembic import op

revision = "ke04"
down_revision = "ke03"


def upgrade():
    op.drop_constraint("fk_3", "trips", type_="foreignkey")
    op.execute("ALTER TABLE trips DROP CONSTRAINT trips_boat_fkey")
    op.drop_index("uq_name", "ships")  # MIG005: 5 uq_name
    op.create_foreign_key("fk_4", "trips", "ships", ["boat"], ["name"])  # MIG506: 5 ships (name)


def downgrade():
    op.create_index("uq_name", "ships", ["name"], unique=True)
