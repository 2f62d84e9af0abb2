# MIG324: the index is not there any more, or has another name, when its column is dropped
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    for column in ("zip", "town", "street"):
        op.add_column("users", sa.Column(column, sa.Text))
    op.create_index("ix_zip", "users", ["zip"])
    op.drop_index("ix_zip", "users")
    op.create_index("ix_town", "users", ["town"])
    op.execute("ALTER INDEX ix_town RENAME TO ix_city")
    op.create_index("ix_street", "users", ["street"])


def downgrade():
    op.drop_column("users", "zip")
    op.drop_index("ix_zip", "users")
    op.drop_column("users", "town")
    op.drop_index("ix_town", "users")
    op.drop_index("ix_street", "users")
    op.drop_column("users", "street")
    op.execute("DROP INDEX IF EXISTS ix_street")
