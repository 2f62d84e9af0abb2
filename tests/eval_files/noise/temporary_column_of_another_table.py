# a column of the same name is added to one table and dropped from another
import sqlalchemy as sa
from alembic import op

revision = "0048ae34f854"
down_revision = "f8d591f757e9"


def upgrade():
    op.add_column("spices", sa.Column("seen", sa.Boolean()))
    op.drop_column("herbs", "seen")  # MIG002: 5 herbs.seen


def downgrade():
    op.add_column("herbs", sa.Column("seen", sa.Boolean()))
    op.drop_column("spices", "seen")
