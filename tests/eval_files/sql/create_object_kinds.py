# CREATE of every other kind of object, and the mirror
from alembic import op

revision = "66d6cd4ed43a"
down_revision = "d98160149860"


def upgrade():
    op.execute("CREATE VIEW lit AS SELECT id FROM lamps")
    op.execute("CREATE MATERIALIZED VIEW totals AS SELECT count(*) FROM lamps")
    op.execute("CREATE SEQUENCE lamp_numbers; CREATE TYPE lamp_kind AS ENUM ('drop', 'table')")
    op.execute("CREATE DOMAIN volt AS integer CHECK (VALUE > 0)")
    op.execute("CREATE EXTENSION IF NOT EXISTS hstore; CREATE SCHEMA attic")
    op.execute("ALTER TYPE lamp_kind ADD VALUE 'DROP TYPE'")


def downgrade():
    op.execute("DROP SCHEMA attic; DROP EXTENSION hstore; DROP DOMAIN volt")
    op.execute("DROP TYPE lamp_kind; DROP SEQUENCE lamp_numbers")
    op.execute("DROP MATERIALIZED VIEW totals; DROP VIEW lit")
