# no finding: nobody knows the old name yet
# options: --extend-select=MIG202
import sqlalchemy as sa
from alembic import op

revision = "e70a3c5f9b28"
down_revision = "14b7e9d0c5f3"


def upgrade():
    op.create_table("piers_tmp", sa.Column("id", sa.Integer(), primary_key=True))
    op.rename_table("piers_tmp", "piers")
    op.rename_table("piers", "jetties")
    op.execute("CREATE TEMP TABLE t AS SELECT 1 AS a")
    op.execute("ALTER TABLE t RENAME TO u")
    op.rename_table("boats", "boats")
    op.execute("ALTER INDEX ix_boats RENAME TO ix_vessels")
    op.execute("ALTER TABLE boats RENAME CONSTRAINT a TO b")
    op.execute("ALTER TYPE rig RENAME TO rigging")  # MIG216: 5 type rig


def downgrade():
    op.rename_table("jetties", "piers")
