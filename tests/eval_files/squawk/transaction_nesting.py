# squawk transaction-nesting: a transaction inside Alembic's own
import sqlalchemy as sa
from alembic import op

revision = "e97ece990618"
down_revision = "7e40c344a133"


def upgrade():
    # This one opens nothing; the harm is done where Alembic's transaction ends.
    op.execute("BEGIN")
    op.add_column("users", sa.Column("age", sa.Integer()))
    op.execute("COMMIT")  # MIG123: 5 COMMIT


def downgrade():
    pass
