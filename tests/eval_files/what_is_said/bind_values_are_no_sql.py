# bind values are data: whatever they say is not executed
import sqlalchemy as sa
from alembic import op

revision = "d68280f66a21"
down_revision = "679dfa9723db"

HINT = "DROP TABLE zones; DELETE FROM fares"


def upgrade():
    conn = op.get_bind()
    conn.execute(sa.text("INSERT INTO hints (body) VALUES (:body)"), {"body": HINT})
    hints = sa.table("hints", sa.column("body", sa.Text))
    op.bulk_insert(hints, [{"body": "TRUNCATE fares"}, {"body": HINT}])


def downgrade():
    op.execute("DELETE FROM hints WHERE body = 'TRUNCATE fares'")
