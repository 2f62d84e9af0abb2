# squawk ban-set-schema: a table or another object moves to another schema
# options: --extend-select=MIG203
from alembic import op

revision = "fff51337fe01"
down_revision = "50ab55c818a4"


def upgrade():
    op.execute("ALTER TABLE bills SET SCHEMA archive")  # MIG203: 5
    op.execute("ALTER FUNCTION total(integer) SET SCHEMA archive")  # MIG203: 5


def downgrade():
    pass
