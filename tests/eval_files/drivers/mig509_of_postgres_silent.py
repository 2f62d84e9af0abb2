# no finding of MIG509: the file's name says that it is for PostgreSQL, whose drivers send several
# options: --migrations-dialect=sqlite,postgresql
from alembic import op

revision = "509e00000901"
down_revision = None


def upgrade():
    op.execute("CREATE TABLE a (x bigint PRIMARY KEY); CREATE TABLE b (x bigint PRIMARY KEY)")


def downgrade():
    op.execute("DROP TABLE a, b")
