# MIG101: an index that has gone since, one that may never have been made, others of the table
# options: --extend-select=MIG1,MIG2,MIG5 --extend-ignore=MIG121,MIG0,MIG3
import sqlalchemy as sa
from alembic import op

revision = "mb04"
down_revision = "mb03"


def upgrade():
    inspector = sa.inspect(op.get_bind())
    indexes = [one["name"] for one in inspector.get_indexes("boats")]
    if "ix_boats_name" not in indexes:
        op.create_index("ix_boats_name", "boats", ["name"])  # MIG101: 9 ix_boats_name
    if "ix_boats_width" not in indexes:
        op.create_index("ix_boats_width", "boats", ["width"])  # MIG101: 9 ix_boats_width
    if "ix_boats_length" not in indexes:
        op.create_index("ix_boats_length", "boats", ["length"])  # MIG101: 9 ix_boats_length
    if "fk_boats_port" in [one["name"] for one in inspector.get_foreign_keys("boats")]:
        op.create_index("ix_boats_port", "boats", ["port_id"])  # MIG101: 9 ix_boats_port


def downgrade():
    pass
