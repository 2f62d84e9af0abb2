# MIG414: types, views, sequences and schemas that are created twice; functions may have one name
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.execute("CREATE TYPE mood AS ENUM ('sad')")
    op.execute("CREATE TYPE mood AS ENUM ('sad', 'ok')")  # MIG414: 5 creates type mood twice
    op.execute("CREATE TYPE app.mood AS ENUM ('sad')")
    op.execute("CREATE VIEW adults AS SELECT 1 AS id")
    op.execute("CREATE OR REPLACE VIEW adults AS SELECT 2 AS id")
    op.execute("CREATE VIEW adults AS SELECT 3 AS id")  # MIG414: 5 creates view adults twice
    op.execute("CREATE SEQUENCE number")
    op.execute(sa.schema.CreateSequence(sa.Sequence("number")))  # MIG414: 5 creates sequence number twice
    op.execute("CREATE SCHEMA shop")
    op.execute("CREATE SCHEMA IF NOT EXISTS shop")
    op.execute("CREATE SCHEMA shop")  # MIG414: 5 creates schema shop twice
    op.execute("CREATE FUNCTION one(int) RETURNS int LANGUAGE sql AS 'SELECT 1'")
    op.execute("CREATE FUNCTION one(text) RETURNS int LANGUAGE sql AS 'SELECT 1'")
    sa.Enum("s", "m", name="size").create(op.get_bind())
    sa.Enum("s", "m", name="size").create(op.get_bind())  # MIG414: 5 creates type size twice
