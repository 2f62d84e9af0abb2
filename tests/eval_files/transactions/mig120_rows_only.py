# MIG120: silent where no existing table changes
# options: --extend-select=MIG120
import sqlalchemy as sa
from alembic import op

revision = "1e0c120d"
down_revision = "1d0c120d"


def upgrade():
    op.create_table("masts", sa.Column("id", sa.Integer()))
    op.execute("UPDATE boats SET mast = 'one' WHERE mast IS NULL")
    op.execute("COMMENT ON TABLE boats IS 'x'")


def downgrade():
    pass
