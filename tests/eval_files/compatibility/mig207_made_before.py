# MIG207: fewer of the columns are unique by what the same function has created before
# options: --extend-select=MIG207 --extend-ignore=MIG0,MIG1,MIG3,MIG4,MIG5
import sqlalchemy as sa
from alembic import op

revision = "207e00000901"
down_revision = None


def upgrade():
    op.create_index("ix_name", "boats", ["name"], unique=True)  # MIG207: 5 boats
    op.create_unique_constraint("uq_name_port", "boats", ["name", "port"])
    op.create_unique_constraint("uq_port", "piers", ["port"])  # MIG207: 5 piers
    op.create_unique_constraint("uq_side", "piers", ["side"])  # MIG207: 5 piers
    op.create_unique_constraint("uq_late", "quays", ["name", "port"])  # MIG207: 5 quays
    op.create_unique_constraint("uq_name", "quays", ["name"])  # MIG207: 5 quays


def downgrade():
    pass
