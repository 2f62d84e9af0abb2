# implicit concatenation of literals
from alembic import op

revision = "0f3910bbb1a9"
down_revision = None


def upgrade():
    op.execute(  # MIG002: 5 ferries.old_berth
        "ALTER TABLE ferries "
        "DROP COLUMN "
        "old_berth"
    )


def downgrade():
    op.execute("ALTER TABLE ferries ADD COLUMN old_berth text")
