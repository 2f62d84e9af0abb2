# An index is not missed where another one, or a key, is on the same columns; a longer one is named.
from alembic import op

revision = "dr03"
down_revision = "dr02"


def upgrade():
    op.drop_index("ix_boats_id", "boats")
    op.execute("DROP INDEX ix_boats_length")  # MIG005: 5 ix_boats_length (on length of boats since dr01): queries that
    op.drop_index("ix_boats_flag", "boats")  # MIG005: 5 (on flag of boats since dr01): ix_boats_flag_berth


def downgrade():
    op.create_index("ix_boats_id", "boats", ["id"])
