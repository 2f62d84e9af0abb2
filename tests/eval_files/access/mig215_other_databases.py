# no finding of MIG215: what runs on a database that is not configured
# options: --extend-select=MIG215
from alembic import op

revision = "215e00000002"
down_revision = "215d00000002"


def upgrade():
    if op.get_bind().dialect.name == "mysql":
        op.execute("REVOKE SELECT ON fleet.* FROM 'app'@'%'")


def downgrade():
    pass
