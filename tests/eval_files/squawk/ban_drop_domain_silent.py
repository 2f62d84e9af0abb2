# squawk ban-drop-domain: a domain that this upgrade has created
# options: --extend-ignore=MIG015
from alembic import op

revision = "c2703716ce63"
down_revision = "0ae845f9205b"


def upgrade():
    op.execute("CREATE DOMAIN phone AS text")
    op.execute("DROP DOMAIN phone")


def downgrade():
    pass
