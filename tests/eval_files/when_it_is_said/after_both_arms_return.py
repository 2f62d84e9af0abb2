# both arms of a condition leave: what follows is not executed
import os

import sqlalchemy as sa
from alembic import op

revision = "d9009cb549d9"
down_revision = "f6672372105e"


def upgrade():
    op.add_column("pets", sa.Column("fur", sa.String(20)))
    if os.environ.get("STRICT"):
        raise RuntimeError("not in strict mode")
    else:
        return
    op.drop_table("pets")


def downgrade():
    op.drop_column("pets", "fur")
    return
    op.drop_table("pets")
