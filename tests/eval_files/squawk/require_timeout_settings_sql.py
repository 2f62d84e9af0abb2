# squawk require-timeout-settings: the same in SQL
# options: --extend-select=MIG121
from alembic import op

revision = "43a7e6e768cf"
down_revision = "0a9e357a5ece"


def upgrade():
    op.execute("ALTER TABLE users ALTER COLUMN age TYPE bigint")  # MIG121: 5 users


def downgrade():
    pass
