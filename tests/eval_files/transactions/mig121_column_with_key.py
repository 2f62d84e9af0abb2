# MIG121: two locks of one statement, of which one stops reads
# options: --extend-select=MIG121
import sqlalchemy as sa
from alembic import op

revision = "1e0c1253"
down_revision = "1d0c1250"


def upgrade():
    op.add_column("sails", sa.Column("boat_id", sa.ForeignKey("boats.id")))  # MIG121: 5 sails (ACCESS EXCLUSIVE) and boats (SHARE ROW EXCLUSIVE)


def downgrade():
    pass
