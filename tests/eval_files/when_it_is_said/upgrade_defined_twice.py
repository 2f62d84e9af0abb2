# a function defined twice: the last definition counts
import sqlalchemy as sa
from alembic import op

revision = "a8cf576f2753"
down_revision = "ad8c6ceec55e"


def upgrade():
    op.drop_table("treats")


def upgrade():  # noqa: F811
    op.add_column("treats", sa.Column("taste", sa.String(20)))


def downgrade():
    op.drop_column("treats", "taste")
