# MIG308: neither SQLite nor MySQL minds a view when a table goes; a column is MIG140's
# options: --migrations-dialect=sqlite,mysql
import sqlalchemy as sa
from alembic import op

revision = "a1"
down_revision = None


def upgrade():
    op.execute("CREATE TABLE t (a integer, b integer)")
    op.execute("CREATE VIEW v AS SELECT a FROM t")
    op.drop_column("t", "a")  # MIG140: 5 view v reads
    op.drop_table("t")


def downgrade():
    pass
