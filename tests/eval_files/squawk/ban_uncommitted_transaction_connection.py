# squawk ban-uncommitted-transaction: the same by the connection
from alembic import op

revision = "1773f2798dcd"
down_revision = "23d1c5434183"


def upgrade():
    connection = op.get_bind()
    connection.begin()  # MIG123: 5 begin
    op.execute("ALTER TABLE users ADD COLUMN age integer")
    op.execute("START TRANSACTION")  # MIG123: 5 START TRANSACTION


def downgrade():
    pass
