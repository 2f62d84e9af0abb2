# squawk ban-alter-identity: a column loses its identity, or refuses ids of the running release
# options: --extend-select=MIG007,MIG213
from alembic import op

revision = "3e2075833da0"
down_revision = "b3c519fd6ca9"


def upgrade():
    op.execute("ALTER TABLE bills ALTER COLUMN id DROP IDENTITY")  # MIG007: 5
    op.execute("ALTER TABLE bills ALTER no DROP IDENTITY IF EXISTS")  # MIG007: 5
    op.execute("ALTER TABLE visits ALTER COLUMN id SET GENERATED ALWAYS")  # MIG213: 5


def downgrade():
    pass
