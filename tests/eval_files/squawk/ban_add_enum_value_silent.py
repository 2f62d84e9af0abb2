# squawk ban-add-enum-value: of a new type
# options: --extend-select=MIG217
from alembic import op

revision = "d34723dcc0c7"
down_revision = "d979aeb7f28a"


def upgrade():
    op.execute("CREATE TYPE pace AS ENUM ('slow')")
    op.execute("ALTER TYPE pace ADD VALUE 'fast'")


def downgrade():
    pass
