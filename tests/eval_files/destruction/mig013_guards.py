# MIG013: guards in many spellings; only code that PostgreSQL may run counts
from alembic import op

revision = "fd51e145d887"
down_revision = "dd269e6395bf"


def upgrade():
    dialect = op.get_context().dialect.name
    if dialect in ("mysql", "sqlite"):
        op.execute("DROP TABLE moths CASCADE")  # MIG001: 9 moths
    if dialect != "postgresql":
        op.execute("DROP TABLE ants CASCADE")  # MIG001: 9 ants
        return
    op.execute("DROP TABLE bees CASCADE")  # MIG001: 5 bees, MIG013: 5 bees


def downgrade():
    raise NotImplementedError("the insects are gone")
