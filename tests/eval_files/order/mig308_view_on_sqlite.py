# MIG308: neither SQLite nor MySQL minds a view
# options: --migrations-dialect=sqlite,mysql
import sqlalchemy as sa
from alembic import op

revision = "a1"
down_revision = None


def upgrade():
    op.execute("CREATE TABLE t (a integer, b integer)")
    op.execute("CREATE VIEW v AS SELECT a FROM t")
    op.drop_column("t", "a")
    op.drop_table("t")


def downgrade():
    pass
