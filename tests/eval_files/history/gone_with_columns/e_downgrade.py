# MIG324: a downgrade that drops what its upgrade did not make, after the column
# options: --extend-select=MIG324 --extend-ignore=MIG002,MIG003,MIG005,MIG303,MIG302,MIG008
import sqlalchemy as sa
from alembic import op

revision = "gc02d"
down_revision = "gc01"


def upgrade():
    op.add_column("boats", sa.Column("note", sa.Text()))
    op.create_index("idx_note", "boats", ["note"])


def downgrade():
    op.drop_column("boats", "note")
    op.drop_index("idx_note", "boats")  # MIG324: 5 idx_note
    op.drop_column("boats", "day")
    op.drop_index("idx_day", "boats")  # MIG324: 5 idx_day (since gc01)
