# squawk ban-uncommitted-transaction: a BEGIN of one's own
import sqlalchemy as sa
from alembic import op

revision = "1000fc78f40b"
down_revision = "d2d05763c88f"


def upgrade():
    op.execute("BEGIN")  # MIG123: 5 BEGIN
    op.add_column("users", sa.Column("age", sa.Integer()))


def downgrade():
    pass
