# MIG214: silent about a policy that goes, which MIG012 says
# options: --extend-select=MIG214 --extend-ignore=MIG012
from alembic import op

revision = "po02"
down_revision = "po01"


def upgrade():
    op.execute("DROP POLICY gone ON ports")


def downgrade():
    op.execute("CREATE POLICY gone ON ports USING (true)")
