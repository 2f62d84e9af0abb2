# MIG126: silent where nobody uses the label, in blocks, and about types of the same migration
# options: --extend-select=MIG126 --extend-ignore=MIG204
import sqlalchemy as sa
from alembic import op

revision = "1e0c126c"
down_revision = "1d0c126c"


def upgrade():
    op.execute("UPDATE boats SET flag = 'red' WHERE flag = 'blue'")
    op.execute("ALTER TYPE flag ADD VALUE 'red'")
    op.execute("UPDATE boats SET flag = 'blue' WHERE name = 'red sail'")
    op.execute("ALTER TYPE flag RENAME VALUE 'blue' TO 'navy'")
    op.execute("UPDATE boats SET flag = 'navy' WHERE flag IS NULL")
    with op.get_context().autocommit_block():
        op.execute("ALTER TYPE flag ADD VALUE 'green'")
    op.execute("UPDATE boats SET flag = 'green' WHERE flag IS NULL")
    op.execute("CREATE TYPE size AS ENUM ('small')")
    op.execute("ALTER TYPE size ADD VALUE 'large'")
    op.execute("UPDATE boats SET size = 'large' WHERE size IS NULL")
    op.create_table("masts", sa.Column("kind", sa.Enum("tall", name="mast_kind")))
    op.execute("ALTER TYPE mast_kind ADD VALUE 'short'")
    op.execute("INSERT INTO masts (kind) VALUES ('short')")


def downgrade():
    pass
