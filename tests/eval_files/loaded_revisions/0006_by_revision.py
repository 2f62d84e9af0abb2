# another revision, asked of Alembic by its id
from alembic import op

revision = "5eat00000006"
down_revision = "5eat00000005"


def upgrade():
    script = op.get_context().script
    script.get_revision("5eat00000001").module.downgrade()  # MIG001: 5 seats, MIG002: 5 halls


def downgrade():
    script = op.get_context().script
    script.get_revision("5eat00000001").module.upgrade()
