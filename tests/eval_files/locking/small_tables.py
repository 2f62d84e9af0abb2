# tables that migrations-small-tables names may be locked
# options: --extend-select=MIG101,MIG104,MIG105,MIG106,MIG107,MIG108,MIG109 --migrations-small-tables=settings,lookup_*,ref.* --extend-ignore=MIG206
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00103"
down_revision = "6e2da1b00102"


def upgrade():
    op.create_index("ix_a", "settings", ["a"])
    op.create_check_constraint("ck_c", "lookup_colours", "c > 0")
    op.create_unique_constraint("uq_d", "lookup_sizes", ["d"], schema="app")
    op.create_primary_key("pk", "kinds", ["id"], schema="ref")
    op.create_foreign_key("fk", "lookup_colours", "settings", ["a"], ["id"])
    op.alter_column("settings", "f", nullable=False)
    with op.batch_alter_table("kinds", schema="ref") as batch_op:
        batch_op.create_index("ix_k", ["k"])
        batch_op.add_column(sa.Column("l", sa.Integer(), unique=True))
    op.execute("ALTER TABLE ref.kinds ALTER COLUMN name SET NOT NULL")


def downgrade():
    pass
