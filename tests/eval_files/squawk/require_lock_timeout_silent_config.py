# squawk require-lock-timeout: a limit by set_config()
# options: --extend-select=MIG121
import sqlalchemy as sa
from alembic import op

revision = "c23cebfcefbf"
down_revision = "bf9012f01c1e"


def upgrade():
    op.execute("SELECT set_config('lock_timeout', '2s', true)")
    op.add_column("users", sa.Column("age", sa.Integer()))


def downgrade():
    pass
