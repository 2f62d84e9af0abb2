# MIG519: behind what nobody can read nothing is certain
# options: --extend-select=MIG519
import sqlalchemy as sa
from alembic import op
from elsewhere import prepare

revision = "co05"
down_revision = "co02"


def upgrade():
    prepare(op)
    op.add_column("trips", sa.Column("a", sa.Text()))
    op.create_table("boats", sa.Column("id", sa.Integer()))


def downgrade():
    op.drop_column("trips", "a")
