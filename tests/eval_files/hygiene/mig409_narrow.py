# MIG409: three columns, unique ones, included columns, access methods for any column, unknown ones
# options: --extend-select=MIG409
from alembic import op
from myapp.ddl import COLUMNS

revision = "46e09ac7d1fb"
down_revision = "bd62f9e015c7"


def upgrade():
    op.create_index("ix_three", "trips", ["a", "b", "c"])
    op.create_index("uq_four", "trips", ["a", "b", "c", "d"], unique=True)
    op.create_index("ix_include", "trips", ["a"], postgresql_include=["b", "c", "d"])
    op.create_index("ix_gin", "trips", ["a", "b", "c", "d"], postgresql_using="gin")
    op.create_index("ix_unknown", "trips", COLUMNS)
    op.execute("CREATE INDEX ix_brin ON trips USING brin (a, b, c, d)")
    op.execute("CREATE INDEX ix_covering ON trips (a) INCLUDE (b, c, d)")
    op.create_unique_constraint("uq_trips", "trips", ["a", "b", "c", "d", "e"])


def downgrade():
    op.create_index("ix_old", "trips", ["a", "b", "c", "d"])
