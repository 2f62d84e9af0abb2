# no finding of MIG215: what is new, what is given again, the right to give it on, and a downgrade
# options: --extend-select=MIG215
import sqlalchemy as sa
from alembic import op

revision = "215e00000001"
down_revision = "215d00000001"


def upgrade():
    op.create_table("slips", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("REVOKE ALL ON slips FROM PUBLIC")
    op.execute("CREATE FUNCTION f() RETURNS int AS $$ SELECT 1 $$ LANGUAGE sql")
    op.execute("REVOKE EXECUTE ON FUNCTION f() FROM PUBLIC")
    op.execute("CREATE SCHEMA harbour")
    op.execute("REVOKE ALL ON SCHEMA harbour FROM PUBLIC")
    op.execute("REVOKE ALL ON ALL TABLES IN SCHEMA harbour FROM PUBLIC")
    op.execute("CREATE VIEW open_slips AS SELECT id FROM slips")
    op.execute("REVOKE ALL ON open_slips FROM PUBLIC")
    op.execute("CREATE ROLE guard")
    op.execute("REVOKE ALL ON boats FROM guard")
    op.execute("REVOKE SELECT ON boats FROM app")
    op.execute("GRANT SELECT, INSERT ON boats TO app")
    op.execute("REVOKE ALL ON piers FROM app; GRANT ALL ON piers TO app")
    op.execute("REVOKE GRANT OPTION FOR SELECT ON quays FROM app")
    op.execute("GRANT SELECT ON quays TO app")


def downgrade():
    op.execute("REVOKE SELECT ON quays FROM app")
