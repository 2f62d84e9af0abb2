# MIG106 is silent about USING INDEX, unique indexes (MIG101 speaks of those) and new tables
# options: --extend-select=MIG106
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00011"
down_revision = "6e2da1b00010"


def upgrade():
    op.execute("ALTER TABLE seals ADD CONSTRAINT uq_a UNIQUE USING INDEX ix_a")
    op.execute("ALTER TABLE seals ADD CONSTRAINT uq_b UNIQUE USING INDEX ix_b DEFERRABLE")
    with op.get_context().autocommit_block():
        op.create_index("ix_c", "seals", ["c"], unique=True, postgresql_concurrently=True)
    op.add_column("seals", sa.Column("d", sa.Text(), unique=True, index=True))
    op.create_table("pools", sa.Column("no", sa.Integer(), unique=True), sa.UniqueConstraint("no"))
    op.create_unique_constraint("uq_pools", "pools", ["no"])
    op.rename_table("pools", "ponds")
    op.execute("ALTER TABLE ponds ADD UNIQUE (no)")


def downgrade():
    pass
