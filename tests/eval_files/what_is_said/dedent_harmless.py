# the same functions around a harmless text
from textwrap import dedent

from alembic import op

revision = "98194e221a0b"
down_revision = "42bf61fa9737"

STATEMENT = dedent(
    """\
    DELETE FROM crews
    WHERE hired_on IS NULL
    """
).strip()


def upgrade():
    op.execute(STATEMENT)
    op.execute("DROP TABLE crews".replace("DROP TABLE", "ANALYZE"))


def downgrade():
    pass
