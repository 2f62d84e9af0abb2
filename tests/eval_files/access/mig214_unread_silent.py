# no finding of MIG214: nobody knows what policies a file of SQL makes
# options: --extend-select=MIG214 --extend-ignore=MIG015
from alembic import op

revision = "214e00000002"
down_revision = "214d00000002"


def upgrade():
    op.execute("ALTER TABLE boats ENABLE ROW LEVEL SECURITY")
    op.execute(open("policies.sql").read())


def downgrade():
    pass
