# TRUNCATE as a privilege, a trigger event, a function, a name
from alembic import op

revision = "06e6353fb304"
down_revision = "8277ea8bbfa9"


def upgrade():
    op.execute("GRANT SELECT, TRUNCATE ON TABLE lamps TO cleaner")
    op.execute("REVOKE TRUNCATE ON lamps FROM cleaner")
    op.execute("CREATE TRIGGER log_it AFTER DELETE OR TRUNCATE ON lamps FOR EACH STATEMENT EXECUTE FUNCTION log_it()")
    op.execute("SELECT TRUNCATE(watts, 1), trunc(volts) FROM lamps")
    op.execute("UPDATE lamps SET truncate = true WHERE truncate IS NULL")
    op.execute("ALTER TABLE lamps ENABLE TRIGGER truncate")


def downgrade():
    op.execute("DROP TRIGGER log_it ON lamps")
