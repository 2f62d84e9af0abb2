# raw strings, escapes and line continuations
from alembic import op

revision = "da566a5b6301"
down_revision = "4e17235a1ccf"


def upgrade():
    op.execute(r"UPDATE queens SET name = regexp_replace(name, '\s+', ' ') WHERE name ~ '\s'")
    op.execute("DELETE FROM queens \
        WHERE dead")
    op.execute("DELETE\tFROM queens\x0aWHERE dead")
    op.execute("\u0044\u0045LETE FROM queens /* all? no: */ WHERE dead")


def downgrade():
    pass
