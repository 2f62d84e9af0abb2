# squawk ban-drop-type: a type that this upgrade has created
# options: --extend-ignore=MIG015
from alembic import op

revision = "ba4518318a35"
down_revision = "53fd41f5d2e4"


def upgrade():
    op.execute("CREATE TYPE pace AS ENUM ('slow')")
    op.execute("DROP TYPE pace")


def downgrade():
    pass
