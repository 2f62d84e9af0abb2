# numbers, ids, moments, names of the schema, and what a function has made of a value
# options: --extend-select=MIG323
import datetime
import os
import uuid

import sqlalchemy as sa
from alembic import context, op
from psycopg import sql
from shop.settings import SCHEMA, settings

revision = "7a24c0ffee00"
down_revision = "7a23c0ffee00"


def quoted(value):
    return "'" + str(value).replace("'", "''") + "'"


def upgrade():
    bind = op.get_bind()
    rows = bind.execute(sa.text("SELECT id, name FROM users")).fetchall()
    op.execute(f"INSERT INTO users (id) VALUES ('{uuid.uuid4()}')")
    op.execute(f"INSERT INTO logs (at) VALUES ('{datetime.datetime.now()}')")
    op.execute(f"ALTER SEQUENCE numbers RESTART WITH {len(rows) + 1}")
    op.execute(f"UPDATE {SCHEMA}.users SET a = 1 WHERE id = 1")
    op.execute(f"SET search_path TO '{settings.schema}'")
    op.execute(f"ANALYZE {op.get_context().version_table_schema}.users")
    op.execute(f"ANALYZE {context.config.get_main_option('schema')}.users")
    op.execute(f'ALTER TABLE "{os.environ["TENANT"]}".users ADD COLUMN a int')
    for row in rows:
        op.execute(f"UPDATE users SET parent = {row.id} WHERE id = {row[0]}")
        op.execute(f"UPDATE users SET parent = '{row.user_id}' WHERE uuid = '{row['uuid']}'")
        op.execute(f"UPDATE users SET slug = {sa.literal_column(row.name)} WHERE id = 1")
        op.execute(f"ANALYZE {sa.sql.quoted_name(row.name, True)}")
        op.execute(f"ANALYZE {sql.Identifier(row.name)}")
        op.execute(f"ANALYZE {bind.dialect.identifier_preparer.quote(row.name)}")
    highest = bind.execute(sa.text("SELECT max(id) FROM users")).scalar()
    op.execute("ALTER TABLE users AUTO_INCREMENT = %s" % highest)
    ids = [row.id for row in rows]
    op.execute("DELETE FROM users WHERE id IN ({})".format(", ".join(str(one) for one in ids)))
    index = bind.execute(sa.text("SELECT indexname FROM pg_indexes")).scalar()
    op.execute(f"REINDEX INDEX {index}")


def downgrade():
    pass
