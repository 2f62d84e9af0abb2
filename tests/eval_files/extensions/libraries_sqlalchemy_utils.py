# MIG012, MIG013 and MIG115 by SQLAlchemy-Utils, whose DropView cascades unless it is told not to
# options: --extend-select=MIG115
import sqlalchemy as sa
from alembic import op
from sqlalchemy_utils import refresh_materialized_view
from sqlalchemy_utils.view import CreateView, DropView

revision = "e5d0000000c5"
down_revision = None


def upgrade():
    op.execute(DropView("busy", cascade=False))  # MIG012: 5 view busy
    op.execute(DropView("sums", True))  # MIG012: 5 materialized view sums, MIG013: 5 sums
    op.execute(CreateView("fresh", sa.select(sa.column("id")), materialized=True))
    op.execute(CreateView("newer", sa.select(sa.column("id"))))
    refresh_materialized_view(op.get_bind(), "totals")  # MIG115: 5 totals
    refresh_materialized_view(op.get_bind(), "totals", concurrently=True)


def downgrade():
    op.execute(DropView("newer", cascade=False))
    op.execute("DROP MATERIALIZED VIEW fresh")
    op.execute(DropView("older", cascade=False))  # MIG008: 5 view older
