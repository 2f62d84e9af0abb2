# MIG203: schemas renamed, and what moves from one to another
# options: --extend-select=MIG203
from alembic import op

revision = "2d6b8f0e9c41"
down_revision = "a95f2d81c6e0"


def upgrade():
    op.execute("ALTER SCHEMA port RENAME TO harbour")  # MIG203: 5 renames schema port to harbour
    op.execute("ALTER TABLE port.boats SET SCHEMA fleet")  # MIG203: 5 moves table port.boats to schema fleet
    op.execute("ALTER VIEW afloat SET SCHEMA fleet")  # MIG203: 5 moves view afloat to schema fleet
    op.execute("ALTER FUNCTION port.tide(date) SET SCHEMA sea")  # MIG203: 5 moves function port.tide to schema sea
    op.execute("ALTER TYPE rig SET SCHEMA fleet")  # MIG203: 5 type rig


def downgrade():
    op.execute("ALTER SCHEMA harbour RENAME TO port")
