# squawk ban-alter-row-level-security: rows vanish for all but the owner
# options: --extend-select=MIG214
from alembic import op

revision = "9d3586dde276"
down_revision = "9d177bc0c1a4"


def upgrade():
    op.execute("ALTER TABLE bills ENABLE ROW LEVEL SECURITY")  # MIG214: 5
    op.execute("ALTER TABLE notes FORCE ROW LEVEL SECURITY")  # MIG214: 5


def downgrade():
    pass
