# no finding: neither database has such a statement
# options: --extend-select=MIG203 --migrations-dialect=mysql,sqlite
from alembic import op

revision = "5c3e7a19d0f8"
down_revision = "b81c0e5d7fa6"


def upgrade():
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE port.boats SET SCHEMA fleet")


def downgrade():
    pass
