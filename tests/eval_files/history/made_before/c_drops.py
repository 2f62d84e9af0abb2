# MIG005: what goes again
# options: --extend-select=MIG101 --extend-ignore=MIG3
import sqlalchemy as sa
from alembic import op

revision = "mb03"
down_revision = "mb02"


def upgrade():
    op.drop_index("ix_boats_name", table_name="boats")  # MIG005: 5 ix_boats_name
    if op.get_bind().execute(sa.text("SELECT 1")).scalar():
        op.create_index("ix_boats_width", "boats", ["width"])  # MIG101: 9 ix_boats_width


def downgrade():
    pass
