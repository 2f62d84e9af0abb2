# squawk ban-drop-schema: a schema that this upgrade has created
# options: --extend-ignore=MIG015
from alembic import op

revision = "30b876285d65"
down_revision = "624d68d32515"


def upgrade():
    op.execute("CREATE SCHEMA attic")
    op.execute("DROP SCHEMA attic")


def downgrade():
    pass
