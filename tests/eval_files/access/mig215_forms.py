# MIG215: privileges that are taken away, of all kinds of things
# options: --extend-select=MIG215
import sqlalchemy as sa
from alembic import op
from alembic_utils.pg_grant_table import PGGrantTable

revision = "215e00000000"
down_revision = "215d00000000"

loans = PGGrantTable("public", "loans", ["id"], "clerk", "SELECT")


def upgrade():
    op.execute("REVOKE SELECT, INSERT ON boats FROM app")  # MIG215: 5 INSERT on boats from app
    op.execute("REVOKE ALL PRIVILEGES ON TABLE piers, quays FROM app, PUBLIC")  # MIG215: 5 quays from app
    op.get_bind().execute(sa.text("REVOKE USAGE ON SCHEMA fleet FROM PUBLIC"))  # MIG215: 5 USAGE on schema fleet from public
    op.execute("REVOKE SELECT ON ALL TABLES IN SCHEMA fleet FROM app")  # MIG215: 5 all tables in schema fleet
    op.execute("ALTER DEFAULT PRIVILEGES IN SCHEMA fleet REVOKE SELECT ON TABLES FROM app")  # MIG215: 5 on new tables from app
    op.execute("REVOKE clerk FROM app")  # MIG215: 5 role clerk from app
    op.execute("ALTER GROUP crew DROP USER app")  # MIG215: 5 role crew from app
    op.execute("REVOKE ALL ON crews FROM app; GRANT SELECT ON crews TO app")  # MIG215: 5 ALL on crews
    op.execute("REVOKE EXECUTE ON FUNCTION f(int) FROM PUBLIC")  # MIG215: 5 function f
    for table in ("masts", "sails"):
        op.execute(f"REVOKE DELETE ON {table} FROM app")  # MIG215: 9 masts
    op.drop_entity(loans)  # MIG215: 5 SELECT on public.loans from clerk


def downgrade():
    op.execute("GRANT SELECT, INSERT ON boats TO app")
