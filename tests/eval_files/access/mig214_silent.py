# no finding of MIG214: a policy of the table, a new table, and what is switched off again
# options: --extend-select=MIG214 --extend-ignore=MIG012
import sqlalchemy as sa
from alembic import op
from alembic_utils.pg_policy import PGPolicy

revision = "214e00000001"
down_revision = "214d00000001"

own_loans = PGPolicy(
    schema="public", signature="own_loans", on_entity="public.loans", definition="USING (true)"
)


def upgrade():
    op.execute("CREATE POLICY own ON boats FOR ALL USING (owner = current_user)")
    op.execute("ALTER TABLE boats ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE piers ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY own ON piers FOR ALL USING (owner = current_user)")
    op.create_entity(own_loans)
    op.execute("ALTER TABLE loans ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE loans FORCE ROW LEVEL SECURITY")
    op.create_table("slips", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("ALTER TABLE slips ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE buoys ENABLE ROW LEVEL SECURITY")
    op.execute("DROP POLICY IF EXISTS own ON buoys")
    op.execute("CREATE POLICY own ON buoys USING (true)")
    op.execute("DROP POLICY own ON locks")
    op.execute("ALTER TABLE masts FORCE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE masts NO FORCE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE sails DISABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE sails REPLICA IDENTITY FULL")


def downgrade():
    op.execute("ALTER TABLE boats ENABLE ROW LEVEL SECURITY")
