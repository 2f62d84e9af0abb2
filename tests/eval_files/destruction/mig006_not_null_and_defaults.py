# MIG006, its neighbour: a constraint that is renamed or validated stays
import sqlalchemy as sa
from alembic import op

revision = "213b9ddf74a8"
down_revision = "bfdaca27eabf"


def upgrade():
    op.execute("ALTER TABLE rides RENAME CONSTRAINT ck_rides TO ck_rides_km")
    op.execute("ALTER TABLE rides VALIDATE CONSTRAINT ck_rides_km")
    op.execute("ALTER TABLE rides ALTER CONSTRAINT fk_rides_car DEFERRABLE")
    op.alter_column("rides", "km", existing_type=sa.Integer(), nullable=True)


def downgrade():
    op.execute("ALTER TABLE rides RENAME CONSTRAINT ck_rides_km TO ck_rides")
