# no finding of MIG214: other databases have no row level security
# options: --extend-select=MIG214 --migrations-dialect=mysql
from alembic import op

revision = "214e00000003"
down_revision = "214d00000003"


def upgrade():
    op.execute("ALTER TABLE boats ENABLE ROW LEVEL SECURITY")


def downgrade():
    pass
