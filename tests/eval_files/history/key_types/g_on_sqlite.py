# On SQLite a UUID of SQLAlchemy's is CHAR(32); an integer is none anywhere.
# options: --extend-select=MIG211 --migrations-dialect=sqlite,postgresql
from alembic import op

revision = "kt07"
down_revision = "kt06"


def upgrade():
    if op.get_bind().dialect.name == "sqlite":
        op.execute("CREATE TABLE punts (id integer PRIMARY KEY, dock char(32) REFERENCES docks (id))")


def downgrade():
    op.drop_table("punts")
