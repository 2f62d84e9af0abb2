# squawk ban-add-enum-value: the running release cannot read the new label
# options: --extend-select=MIG217
from alembic import op

revision = "e2939ece6bf8"
down_revision = "62a9edba5922"


def upgrade():
    op.execute("ALTER TYPE mood ADD VALUE 'calm'")  # MIG217: 5


def downgrade():
    pass
