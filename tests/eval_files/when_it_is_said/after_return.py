# code after `return` or `raise` at the same level is not executed
import sqlalchemy as sa
from alembic import op

revision = "1f07affa86d3"
down_revision = "e7ec6716f22b"


def upgrade():
    op.add_column("aquariums", sa.Column("glass", sa.String(20)))
    return
    op.drop_table("aquariums")


def downgrade():
    raise NotImplementedError("no way back")
    op.drop_table("aquariums")
