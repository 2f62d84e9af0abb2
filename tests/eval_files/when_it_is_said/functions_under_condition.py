# upgrade is defined again under a condition that is not known: it may be the one or the other
import os

from alembic import op

revision = "f641ea1a68a8"
down_revision = "f6b49899b8f8"


def upgrade():
    op.drop_index("ix_doves_ring", "doves")  # MIG005: 5 ix_doves_ring


if os.environ.get("DROP_DOVES"):

    def upgrade():  # noqa: F811
        op.drop_table("doves")  # MIG001: 9 doves


def downgrade():
    raise NotImplementedError("the doves may be gone")
