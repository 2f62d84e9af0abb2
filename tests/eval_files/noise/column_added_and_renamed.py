# a column added, renamed and dropped by the same function
import sqlalchemy as sa
from alembic import op

revision = "e9e6bcc4012d"
down_revision = "a9988503d6e2"


def upgrade():
    op.add_column("wasps", sa.Column("rank_a", sa.Integer()))
    op.alter_column("wasps", "rank_a", new_column_name="rank_b")
    op.execute("UPDATE wasps SET rank_b = 1")
    op.drop_column("wasps", "rank_b")


def downgrade():
    pass
