# batches entered through an ExitStack that add, and are undone the same way
from contextlib import ExitStack

import sqlalchemy as sa
from alembic import op

revision = "305f35d2f6d4"
down_revision = "0b90692b6ad6"


def upgrade():
    with ExitStack() as stack:
        silos = stack.enter_context(op.batch_alter_table("silos"))
        silos.add_column(sa.Column("emptied_on", sa.Date()))


def downgrade():
    batch = op.batch_alter_table("silos")
    with batch as silos:
        silos.drop_column("emptied_on")
