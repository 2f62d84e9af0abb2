# a migration that has engine functions only: each takes back its own
import sqlalchemy as sa
from alembic import op

revision = "20ef80f5c2e0"
down_revision = "b6fd4609070f"


def upgrade_clinic():
    op.add_column("pets", sa.Column("weight", sa.Integer()))


def downgrade_clinic():
    op.drop_column("pets", "weight")


def upgrade_billing():
    op.create_table("bill_lines", sa.Column("id", sa.Integer(), primary_key=True))


def downgrade_billing():
    op.drop_table("bill_lines")
