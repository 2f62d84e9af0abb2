# MIG214: a policy of an earlier revision shows rows, unless a later one has dropped it
# options: --extend-select=MIG214
from alembic import op

revision = "po03"
down_revision = "po02"


def upgrade():
    op.execute("ALTER TABLE boats ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE ports ENABLE ROW LEVEL SECURITY")  # MIG214: 5 ports
    op.execute("ALTER TABLE quays ENABLE ROW LEVEL SECURITY")  # MIG214: 5 quays


def downgrade():
    pass
