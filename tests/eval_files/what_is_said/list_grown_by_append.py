# a list grown by append, and a dict by assignment, before the loop runs over it
import sqlalchemy as sa
from alembic import op

revision = "e0fee7bb4f8f"
down_revision = "3090dd546176"


def upgrade():
    names = []
    names.append("signals")
    names += ["switches"]
    for name in names:
        op.drop_table(name)  # MIG001: 9 switches


def downgrade():
    for name in ("signals", "switches"):
        op.create_table(name, sa.Column("id", sa.Integer(), primary_key=True))
