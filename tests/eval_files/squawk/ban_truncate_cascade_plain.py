# squawk ban-truncate-cascade: without CASCADE it is a plain TRUNCATE
from alembic import op

revision = "caee271f93d1"
down_revision = "2c83a9a51152"


def upgrade():
    op.execute("TRUNCATE bills")  # MIG003: 5 bills
    op.execute("TRUNCATE bills RESTART IDENTITY RESTRICT")  # MIG003: 5 bills


def downgrade():
    pass
