# squawk ban-drop-domain: a domain is dropped
# options: --extend-ignore=MIG015
from alembic import op

revision = "08fd4dd3059d"
down_revision = "01a78a3c1dd6"


def upgrade():
    op.execute("DROP DOMAIN email")  # MIG012: 5
    op.execute("DROP DOMAIN IF EXISTS email_2")  # MIG012: 5


def downgrade():
    pass
