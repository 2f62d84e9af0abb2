# strong_migrations remove_index: an index of this migration, the way back
import sqlalchemy as sa
from alembic import op

revision = "79364c9c6a92"
down_revision = "0a60ed614e2f"


def upgrade():
    op.create_table("teams", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.create_index("ix_team", "teams", ["id"])
    op.drop_index("ix_team", "teams")
    op.execute("CREATE INDEX ix_name ON users (name)")
    op.execute("DROP INDEX ix_name")
    op.create_index("ix_city", "users", ["city"])


def downgrade():
    op.drop_index("ix_city", "users")
    op.execute("DROP INDEX ix_old")
