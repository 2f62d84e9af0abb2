# a connection bound by a walrus
import sqlalchemy as sa
from alembic import op

revision = "2f4de9811666"
down_revision = "0acd20242b76"


def upgrade():
    if (bind := op.get_bind()).dialect.name:
        bind.execute(sa.text("DROP TABLE spools"))  # MIG001: 9 spools
    (conn := op.get_bind()).execute(sa.text("TRUNCATE kite_log"))  # MIG003: 5 kite_log
    conn.commit()  # MIG123: 5


def downgrade():
    raise NotImplementedError("the spools are gone")
