# squawk require-lock-timeout: the same in SQL; a limit of 0 is none
# options: --extend-select=MIG121
from alembic import op

revision = "870a5d20fcc2"
down_revision = "0cdc238c729e"


def upgrade():
    op.execute("SET lock_timeout = 0")
    op.execute("ALTER TABLE users ADD COLUMN age integer")  # MIG121: 5 users


def downgrade():
    pass
