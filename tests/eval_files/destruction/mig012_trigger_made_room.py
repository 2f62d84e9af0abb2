# MIG012: a trigger that has got another name leaves room for a new one
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.execute("ALTER TRIGGER audit ON users RENAME TO old_audit")
    op.execute("CREATE OR REPLACE TRIGGER audit BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION f()")
    op.execute("DROP TRIGGER audit ON users")


def downgrade():
    raise NotImplementedError
