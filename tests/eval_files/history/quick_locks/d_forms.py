# MIG118: silent where forms of ALTER TABLE change the catalogue alone, and revisions follow
# options: --extend-select=MIG118 --extend-ignore=MIG0,MIG2,MIG3
from alembic import op

revision = "ql10"
down_revision = "ql03"


def upgrade():
    op.execute("ALTER TABLE boats REPLICA IDENTITY FULL")
    op.execute("ALTER TABLE ports ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE crews OWNER TO fleet")


def downgrade():
    pass
