# MIG214: row level security without a policy; SQL text, batches of statements, a loop and a guard
# options: --extend-select=MIG214
import sqlalchemy as sa
from alembic import op

revision = "214e00000000"
down_revision = "214d00000000"


def upgrade():
    op.execute("ALTER TABLE boats ENABLE ROW LEVEL SECURITY")  # MIG214: 5 enables row-level security on boats
    op.execute("ALTER TABLE boats FORCE ROW LEVEL SECURITY")
    for table in ("piers", "quays"):
        op.execute(f"ALTER TABLE app.{table} ENABLE ROW LEVEL SECURITY")  # MIG214: 9 app.piers
    op.get_bind().execute(sa.text("ALTER TABLE ONLY ports FORCE ROW LEVEL SECURITY"))  # MIG214: 5 forces row-level security on ports
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE IF EXISTS crews ENABLE ROW LEVEL SECURITY, ADD COLUMN a int")  # MIG214: 9 crews
    op.execute("CREATE POLICY own ON masts USING (true)")
    op.execute("DROP POLICY own ON masts")
    op.execute("ALTER TABLE masts ENABLE ROW LEVEL SECURITY")  # MIG214: 5 masts
    op.execute("CREATE POLICY own ON sails USING (true)")
    op.execute("ALTER TABLE sails ENABLE ROW LEVEL SECURITY")  # MIG214: 5 sails
    op.execute("DROP POLICY own ON sails")


def downgrade():
    op.execute("ALTER TABLE boats DISABLE ROW LEVEL SECURITY")
