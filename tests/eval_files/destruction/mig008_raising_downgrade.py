# MIG008, its neighbour: a downgrade that raises, or does nothing
from alembic import op

revision = "2124503dcc6a"
down_revision = "e0573e29007e"


def upgrade():
    op.execute("UPDATE huts SET open = true WHERE open IS NULL")


def downgrade():
    raise NotImplementedError("op.drop_table('huts') would lose the huts")
