# a connection that only reads; the words stand in values
import sqlalchemy as sa
from alembic import op

revision = "0f1691649e62"
down_revision = "6d57a8acfa81"


def upgrade():
    conn = op.get_bind()
    rows = conn.execute(
        sa.text("SELECT id FROM audit WHERE line = :line"), {"line": "DROP TABLE loyalty_points"}
    ).fetchall()
    for row in rows:
        conn.execute(sa.text("UPDATE audit SET seen = true WHERE id = :id"), {"id": row.id})


def downgrade():
    pass
