# MIG005: silent where the first column of the index goes as well
import sqlalchemy as sa
from alembic import op

revision = "5b8e01c7d004"
down_revision = "5b8e01c7d003"


def upgrade():
    op.drop_index("ix_cups_handle", table_name="cups")
    op.drop_index("ix_cups_rim_handle", table_name="cups")  # MIG005: 5 ix_cups_rim_handle
    op.drop_column("cups", "handle")  # MIG002: 5 cups.handle


def downgrade():
    op.add_column("cups", sa.Column("handle", sa.Text()))
    op.create_index("ix_cups_rim_handle", "cups", ["rim", "handle"])
    op.create_index("ix_cups_handle", "cups", ["handle", "rim"])
