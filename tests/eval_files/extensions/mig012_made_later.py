# MIG012: an operation of a library drops what is made only later
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.drop_audit_trigger("carts_audit")  # MIG012: 5
    op.execute("CREATE TRIGGER carts_audit BEFORE UPDATE ON carts EXECUTE FUNCTION audit()")


def downgrade():
    raise NotImplementedError
