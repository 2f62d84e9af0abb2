# an old table renamed first, then dropped: its rows are lost all the same
from alembic import op

revision = "4be5a2a6442e"
down_revision = "4788ced14d76"


def upgrade():
    op.rename_table("herbs", "herbs_old")
    op.drop_table("herbs_old")  # MIG001: 5 herbs_old


def downgrade():
    raise NotImplementedError("the herbs are gone")
