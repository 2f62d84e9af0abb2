# inside `contextlib.suppress`, a savepoint, and a context manager from elsewhere
import contextlib

import sqlalchemy as sa
from alembic import op
from aviary.migrating import lock_timeout

revision = "a9cef8539829"
down_revision = "8d47bfdf9447"


def upgrade():
    with contextlib.suppress(sa.exc.ProgrammingError):
        op.drop_table("doves")  # MIG001: 9 doves
    with lock_timeout("5s"), op.get_bind().begin_nested():
        op.drop_column("owls", "dove_id")  # MIG002: 9 owls.dove_id


def downgrade():
    raise NotImplementedError("the doves are gone")
