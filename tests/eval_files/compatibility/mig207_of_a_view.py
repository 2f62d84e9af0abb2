# MIG207 is silent about a materialized view that the same function makes
# options: --extend-select=MIG207
from alembic import op

revision = "6e2da1b00120"
down_revision = "6e2da1b00119"


def upgrade():
    op.execute("CREATE MATERIALIZED VIEW totals AS SELECT user_id, count(*) FROM mail GROUP BY user_id")
    op.execute("CREATE UNIQUE INDEX a ON totals (user_id)")
    op.create_index("b", "totals", ["user_id"], unique=True)
    op.create_index("c", "older_totals", ["user_id"], unique=True)  # MIG207: 5 older_totals


def downgrade():
    pass
