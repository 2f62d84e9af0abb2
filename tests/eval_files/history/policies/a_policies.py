# MIG214: silent about a revision that makes policies alone
# options: --extend-select=MIG214
from alembic import op

revision = "po01"
down_revision = None


def upgrade():
    op.execute("CREATE POLICY own ON boats USING (true)")
    op.execute("CREATE POLICY gone ON ports USING (true)")


def downgrade():
    op.execute("DROP POLICY gone ON ports")
    op.execute("DROP POLICY own ON boats")
