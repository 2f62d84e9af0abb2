# constants, literal loops, bind parameters, quoted names
# options: --extend-select=MIG323
import sqlalchemy as sa
from alembic import op

revision = "7a22c0ffee00"
down_revision = "7a21c0ffee00"

ROLE = "reader"


def upgrade():
    for table in ("users", "orders"):
        op.execute(f"GRANT SELECT ON {table} TO {ROLE}")
    op.execute("UPDATE users SET a = %d WHERE b" % 3)
    op.execute("UPDATE users SET a = {} WHERE b".format("'x'"))
    rows = op.get_bind().execute(sa.text("SELECT name FROM users"))
    for (name,) in rows:
        statement = sa.text("UPDATE users SET slug = :slug WHERE id = 1")
        op.execute(statement.bindparams(slug=name))
    quote = op.get_bind().dialect.identifier_preparer.quote
    for (name,) in rows:
        op.execute(f"ANALYZE {quote(name)}")


def downgrade():
    pass
