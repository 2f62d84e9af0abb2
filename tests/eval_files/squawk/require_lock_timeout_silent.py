# squawk require-lock-timeout: a limit before the first lock
# options: --extend-select=MIG121
import sqlalchemy as sa
from alembic import op

revision = "c42c6945ab4c"
down_revision = "1254b9872717"


def upgrade():
    op.execute("SET lock_timeout = '2s'")
    op.add_column("users", sa.Column("age", sa.Integer()))
    op.execute("ALTER TABLE users ADD COLUMN city text")


def downgrade():
    op.drop_column("users", "age")
    op.drop_column("users", "city")
