# MIG302: a constraint that the upgrade renames keeps its new name, but for one that is renamed back
# options: --extend-select=MIG302,MIG303
from alembic import op

revision = "b7c2d40e1b12"
down_revision = None


def upgrade():
    op.execute("ALTER TABLE boats RENAME CONSTRAINT uq_mast TO uq_sail")  # MIG302: 5 uq_mast
    op.execute("ALTER TABLE boats RENAME CONSTRAINT uq_keel TO uq_hull")


def downgrade():
    op.execute("ALTER TABLE boats RENAME CONSTRAINT uq_hull TO uq_keel")
