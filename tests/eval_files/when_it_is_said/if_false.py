# `if False:` and `if TYPE_CHECKING:` are not executed; the else arm is, and is harmless
from typing import TYPE_CHECKING

import sqlalchemy as sa
from alembic import op

revision = "fa137876e6f7"
down_revision = "be0515e8ab27"

if TYPE_CHECKING:
    op.drop_table("fish")


def upgrade():
    if False:
        op.drop_table("fish")
    else:
        op.add_column("fish", sa.Column("fins", sa.Integer()))
    while False:
        op.execute("TRUNCATE fish")


def downgrade():
    op.drop_column("fish", "fins")
