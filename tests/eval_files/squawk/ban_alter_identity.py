# squawk ban-alter-identity: a column loses its identity
# options: --extend-select=MIG007
from alembic import op

revision = "3e2075833da0"
down_revision = "b3c519fd6ca9"


def upgrade():
    op.execute("ALTER TABLE bills ALTER COLUMN id DROP IDENTITY")  # MIG007: 5
    op.execute("ALTER TABLE bills ALTER no DROP IDENTITY IF EXISTS")  # MIG007: 5


def downgrade():
    pass
