# a per cent sign that is no placeholder: LIKE, and a comment that quotes a drop
from alembic import op

revision = "8207651f13e3"
down_revision = "17d5b053a7a6"


def upgrade():
    op.execute("DELETE FROM moorings WHERE name LIKE 'test%'  -- was: DROP TABLE %s")
    op.execute("UPDATE moorings SET name = '%s' WHERE name = '%%'" % "unnamed")


def downgrade():
    pass
