# MIG414: objects of one name that make room for each other, that ask, or of which there may be several
from alembic import op
import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ENUM

revision = "a1"
down_revision = None


def upgrade():
    op.execute("CREATE FUNCTION two(int) RETURNS int LANGUAGE sql AS 'SELECT 1'")
    op.execute("CREATE FUNCTION two(text) RETURNS int LANGUAGE sql AS 'SELECT 1'")
    op.execute("CREATE TRIGGER stamp BEFORE INSERT ON a FOR EACH ROW EXECUTE FUNCTION two()")
    op.execute("CREATE TRIGGER stamp BEFORE INSERT ON b FOR EACH ROW EXECUTE FUNCTION two()")
    ENUM("s", "m", name="size").create(op.get_bind())
    ENUM("s", "m", name="size").create(op.get_bind())
    op.execute("CREATE VIEW minors AS SELECT 1 AS id")
    op.execute("DROP VIEW minors")
    op.execute("CREATE VIEW minors AS SELECT 2 AS id")
    op.execute("CREATE TYPE taste AS ENUM ('sweet')")
    op.execute("ALTER TYPE taste RENAME TO taste_old")
    op.execute("CREATE TYPE taste AS ENUM ('sweet', 'sour')")
    op.execute("CREATE TYPE colour AS ENUM ('red')")
    op.execute("ALTER TYPE colour SET SCHEMA shop")
    op.execute("CREATE TYPE colour AS ENUM ('red', 'blue')")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("CREATE SEQUENCE invoice")
    else:
        op.execute("CREATE SEQUENCE invoice")
