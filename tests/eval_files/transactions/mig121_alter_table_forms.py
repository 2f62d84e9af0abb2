# A form of ALTER TABLE that changes no row locks the table against everybody.
# options: --select=MIG121
from alembic import op

revision = "6a1f0c9d2b7e"
down_revision = "2d3e9f1a5b68"


def upgrade():
    op.execute("ALTER TABLE herons ENABLE ROW LEVEL SECURITY")  # MIG121: 5 herons (ACCESS EXCLUSIVE)


def downgrade():
    op.execute("ALTER TABLE herons DISABLE ROW LEVEL SECURITY")
