# squawk require-statement-timeout: the same in SQL
# options: --extend-select=MIG121
from alembic import op

revision = "0ed6c6dbe3ed"
down_revision = "d1e87a355b61"


def upgrade():
    op.execute("ALTER TABLE users ALTER COLUMN age TYPE bigint")  # MIG121: 5 users


def downgrade():
    pass
