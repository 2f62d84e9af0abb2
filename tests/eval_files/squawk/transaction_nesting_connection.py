# squawk transaction-nesting: the same by the connection, and a rollback
import sqlalchemy as sa
from alembic import op

revision = "6c6f40fdb513"
down_revision = "31059faf0235"


def upgrade():
    connection = op.get_bind()
    connection.execute(sa.text("ALTER TABLE users ADD COLUMN age integer"))
    connection.commit()  # MIG123: 5 commit
    op.execute("ROLLBACK")  # MIG123: 5 ROLLBACK


def downgrade():
    pass
