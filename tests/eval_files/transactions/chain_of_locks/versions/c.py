# MIG121: a head, once
# options: --extend-select=MIG121
import sqlalchemy as sa
from alembic import op

revision = "1e0c1292"
down_revision = "1e0c1291"


def upgrade():
    op.add_column("boats", sa.Column("crew", sa.Text()))  # MIG121: 5 one line in env.py
    op.add_column("sails", sa.Column("area", sa.Text()))


def downgrade():
    op.drop_column("boats", "crew")
