# MIG409: more than three columns, in op, batch and SQL form
# options: --extend-select=MIG409
import sqlalchemy as sa
from alembic import op

revision = "bd62f9e015c7"
down_revision = "50fd7a1b9ce8"


def upgrade():
    op.create_index("ix_wide", "trips", ["a", "b", "c", "d"])  # MIG409: 5 index ix_wide (4 columns) is wide
    op.create_index(None, "trips", ["a", sa.text("lower(b)"), "c", "d", "e"])  # MIG409: 5 index (unnamed) (5 columns)
    with op.batch_alter_table("trips") as batch_op:
        batch_op.create_index("ix_batch", ["a", "b", "c", "d"])  # MIG409: 9 ix_batch
    op.execute("CREATE INDEX ix_sql ON trips (a, b DESC, lower(c), d)")  # MIG409: 5 ix_sql
    op.create_table(  # MIG409: 5 ix_inline
        "tours",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Index("ix_inline", "a", "b", "c", "d"),
    )


def downgrade():
    raise NotImplementedError
