# MIG140: a branch asks for the database by the class of its dialect, or by the URL
# options: --migrations-dialect=sqlite,postgresql --extend-select=MIG140
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql, postgresql, sqlite
from sqlalchemy.dialects.postgresql.base import PGDialect

revision = "ac01"
down_revision = None


def upgrade():
    bind = op.get_bind()
    if isinstance(bind.dialect, postgresql.dialect):
        op.execute("ALTER TABLE boats ALTER COLUMN a TYPE text")
    if isinstance(bind.dialect, postgresql.asyncpg.dialect):
        op.execute("ALTER TABLE boats ALTER COLUMN a TYPE text")
    if isinstance(op.get_context().dialect, (sa.dialects.postgresql.dialect, mysql.dialect)):
        op.execute("ALTER TABLE boats ALTER COLUMN a TYPE text")
    if isinstance(bind.dialect, PGDialect):
        op.execute("ALTER TABLE boats ALTER COLUMN a TYPE text")
    if bind.engine.url.drivername == "postgresql":
        op.execute("ALTER TABLE boats ALTER COLUMN a TYPE text")
    if bind.engine.url.drivername in ("postgresql", "postgresql+asyncpg"):
        op.execute("ALTER TABLE boats ALTER COLUMN a TYPE text")
    if bind.engine.url.get_backend_name() == "postgresql":
        op.execute("ALTER TABLE boats ALTER COLUMN a TYPE text")
    if not str(bind.engine.url).startswith("sqlite:///"):
        op.execute("ALTER TABLE boats ALTER COLUMN a TYPE text")
    if "sqlite" not in bind.engine.url.drivername:
        op.execute("ALTER TABLE boats ALTER COLUMN a TYPE text")
    if isinstance(bind.dialect, sqlite.dialect):
        op.execute("ALTER TABLE boats ALTER COLUMN b TYPE text")  # MIG140: 9 boats.b
    if bind.engine.url.drivername.startswith("sqlite"):
        op.execute("ALTER TABLE boats ALTER COLUMN c TYPE text")  # MIG140: 9 boats.c
    if "shop" in str(bind.engine.url):
        op.execute("ALTER TABLE boats ALTER COLUMN d TYPE text")  # MIG140: 9 boats.d
    if isinstance(bind.dialect, type(bind)):
        op.execute("ALTER TABLE boats ALTER COLUMN e TYPE text")  # MIG140: 9 boats.e


def downgrade():
    pass
