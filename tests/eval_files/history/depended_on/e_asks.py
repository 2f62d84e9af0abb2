# Nothing is known where a condition decides, or where something unread has run.
import sqlalchemy as sa
from alembic import op
from shop.tools import tidy

revision = "do02e"
down_revision = "do01"


def upgrade():
    if sa.inspect(op.get_bind()).get_view_names():
        op.execute("DROP VIEW short_names")  # MIG012: 9
        op.execute("DROP VIEW ship_names")  # MIG012: 9
    op.drop_column("crew", "rank")  # MIG002: 5
    try:
        op.drop_table("docks")  # MIG001: 9
    except Exception:
        pass
    tidy(op)
    op.execute("DROP TYPE rig")  # MIG012: 5


def downgrade():
    raise NotImplementedError
