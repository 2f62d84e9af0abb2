# MIG118: foreign keys to two existing tables
# options: --extend-select=MIG118
import sqlalchemy as sa
from alembic import op

revision = "1e0c118b"
down_revision = "1d0c118b"


def upgrade():
    op.create_table(  # MIG118: 5 locks boats
        "moorings",
        sa.Column("boat_id", sa.ForeignKey("boats.id")),
        sa.Column("port_id", sa.Integer()),
        sa.ForeignKeyConstraint(["port_id"], ["ports.id"]),
    )


def downgrade():
    pass
