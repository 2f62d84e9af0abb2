# MIG121: behind a lock against writes alone, reads do not wait
# options: --extend-select=MIG121
import sqlalchemy as sa
from alembic import op

revision = "1e0c1251"
down_revision = "1d0c1250"


def upgrade():
    op.create_index("ix_area", "sails", ["area"])  # MIG121: 5 sails (SHARE) without a lock_timeout: while it waits for its turn


def downgrade():
    pass
