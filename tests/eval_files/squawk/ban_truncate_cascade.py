# squawk ban-truncate-cascade: TRUNCATE … CASCADE
import sqlalchemy as sa
from alembic import op

revision = "1dd8422461e5"
down_revision = "f58dc0d73244"


def upgrade():
    op.execute("TRUNCATE users CASCADE")  # MIG003: 5 users, MIG013: 5 users
    op.execute("TRUNCATE TABLE ONLY orders RESTART IDENTITY CASCADE")  # MIG003: 5 orders, MIG013: 5 orders
    op.get_bind().execute(sa.text("TRUNCATE TABLE a, b CASCADE"))  # MIG003: 5, MIG013: 5


def downgrade():
    pass
