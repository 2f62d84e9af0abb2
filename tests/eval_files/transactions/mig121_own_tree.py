# MIG121: a table that refers to itself is named with the stronger of its locks
# options: --extend-select=MIG121
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("nodes", sa.Column("parent", sa.Integer, sa.ForeignKey("nodes.id")))  # MIG121: 5 nodes (ACCESS EXCLUSIVE) without


def downgrade():
    raise NotImplementedError
