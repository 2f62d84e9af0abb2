# MIG013 holds in a downgrade too, even where the drop itself is the mirror
import sqlalchemy as sa
from alembic import op

revision = "8bf7dc99973e"
down_revision = "03a0c133804c"


def upgrade():
    op.create_table("rivers", sa.Column("id", sa.Integer(), primary_key=True))


def downgrade():
    op.execute("DROP TABLE rivers CASCADE")  # MIG013: 5 rivers
