# an index named without its table, which goes as a whole; the downgrade tells the table
from alembic import op
import sqlalchemy as sa

revision = "a1d0c3e5f705"
down_revision = "507f5e3c0d1a"


def upgrade():
    op.drop_index("ix_owls_ring")
    op.drop_table("owls")  # MIG001: 5 owls


def downgrade():
    op.create_table("owls", sa.Column("ring", sa.Integer()))
    op.create_index("ix_owls_ring", "owls", ["ring"])
