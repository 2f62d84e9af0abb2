# squawk require-concurrent-index-deletion: an index that is replaced or new, the way back
import sqlalchemy as sa
from alembic import op

revision = "60a4df6a2643"
down_revision = "74555674ebc5"


def upgrade():
    op.drop_index("ix_email", "users")
    op.create_index("ix_email", "users", ["email"], unique=True)
    op.execute("CREATE INDEX ix_scratch ON users (city)")
    op.execute("DROP INDEX ix_scratch")
    op.create_table("teams", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("name", sa.Text()))
    op.create_index("ix_team", "teams", ["name"])
    with op.batch_alter_table("teams") as batch_op:
        batch_op.drop_index("ix_team")
    op.execute("ALTER INDEX ix_zip RENAME TO ix_post")
    op.create_index("ix_fax", "users", ["fax"])


def downgrade():
    op.drop_index("ix_fax", "users")
    op.execute("DROP INDEX ix_old")
