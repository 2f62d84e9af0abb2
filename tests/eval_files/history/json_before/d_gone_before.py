# MIG210: a table whose columns have gone, or are jsonb since
# options: --extend-select=MIG210
import sqlalchemy as sa
from alembic import op

revision = "jb04"
down_revision = "jb03"


def upgrade():
    op.add_column("lorries", sa.Column("route", sa.JSON()))  # MIG210: 5 lorries.route
    op.add_column("cranes", sa.Column("route", sa.JSON()))  # MIG210: 5 cranes.route


def downgrade():
    pass
