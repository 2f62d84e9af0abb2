# MIG127: the column is changed while no index stands on it
# options: --extend-select=MIG127
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.drop_index("ix_cots_a", "cots")
    op.alter_column("cots", "a", type_=sa.Text(), existing_type=sa.String(9))
    op.create_index("ix_cots_a_b", "cots", ["a", "b"])
    op.create_index("ix_cots_a_c", "cots", ["a", "c"])


def downgrade():
    op.create_index("ix_cots_a", "cots", ["a"])
