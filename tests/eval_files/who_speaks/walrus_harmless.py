# walrus and unpacking with harmless statements
import sqlalchemy as sa
from alembic import op

revision = "9b676a7ea6a0"
down_revision = "d105dd3e7dc7"


def upgrade():
    bind, context = op.get_bind(), op.get_context()
    if (count := bind.execute(sa.text("SELECT count(*) FROM nests")).scalar()) and context:
        bind.execute(sa.text("DELETE FROM nests WHERE cells = :n"), {"n": count})
    (statement := sa.text("ANALYZE nests")) is not None and bind.execute(statement)


def downgrade():
    pass
