# squawk require-concurrent-partition-detach: a partition is detached while the whole table waits
# options: --extend-select=MIG116
import sqlalchemy as sa
from alembic import op

revision = "62280f18ad80"
down_revision = "292d1cd0dc21"


def upgrade():
    op.execute("ALTER TABLE days DETACH PARTITION days_2020")  # MIG007: 5 days, MIG116: 5 days_2020
    op.get_bind().execute(sa.text("ALTER TABLE public.trips DETACH PARTITION trips_2020"))  # MIG007: 5 trips, MIG116: 5 trips_2020


def downgrade():
    pass
