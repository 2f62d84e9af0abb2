# The first of a history: tables, a view of one, and a view of that view.
import sqlalchemy as sa
from alembic import op

revision = "vl01"
down_revision = None


def upgrade():
    op.create_table("geese", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.create_table("lakes", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.execute("CREATE VIEW birds AS SELECT id FROM geese")
    op.execute("CREATE VIEW flyers AS SELECT id FROM birds")
    op.execute("CREATE VIEW waters AS SELECT id FROM lakes")
    op.execute("CREATE MATERIALIZED VIEW counted AS SELECT count(*) AS n FROM geese")


def downgrade():
    raise NotImplementedError
