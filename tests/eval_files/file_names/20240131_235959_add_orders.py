# MIG009: silent about a name of the form YYYYMMDD_HHMMSS_description.py, at the last second of a day
# options: file-names
import sqlalchemy as sa
from alembic import op

revision = "0e84d70e3a03"
down_revision = None


def upgrade():
    op.create_table("orders", sa.Column("id", sa.Integer(), primary_key=True))


def downgrade():
    op.drop_table("orders")
