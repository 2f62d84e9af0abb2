# `bind.exec_driver_sql(…)`
from alembic import op

revision = "64fd6a460567"
down_revision = "57c1d693b112"


def upgrade():
    bind = op.get_bind()
    bind.exec_driver_sql("TRUNCATE TABLE visits")  # MIG003: 5 visits


def downgrade():
    pass
