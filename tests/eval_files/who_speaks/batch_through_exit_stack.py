# batches entered through an ExitStack
from contextlib import ExitStack

import sqlalchemy as sa
from alembic import op

revision = "0b90692b6ad6"
down_revision = "eba5985bcdbd"


def upgrade():
    with ExitStack() as stack:
        silos = stack.enter_context(op.batch_alter_table("silos"))
        silos.drop_column("filled_on")  # MIG002: 9 silos.filled_on


def downgrade():
    op.add_column("silos", sa.Column("filled_on", sa.Date()))
