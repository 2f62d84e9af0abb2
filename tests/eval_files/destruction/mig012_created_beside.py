# MIG012: another view that is created next does not replace the one that is dropped
from alembic import op

revision = "b7c2d40e1b03"
down_revision = None


def upgrade():
    op.execute("DROP VIEW low_tides")  # MIG012: 5 low_tides
    op.execute("CREATE VIEW high_tides AS SELECT 1 AS id")
    op.execute("DROP VIEW ebbs")  # MIG012: 5 ebbs
    op.execute("CREATE FUNCTION flood() RETURNS int LANGUAGE sql AS 'SELECT 1'")


def downgrade():
    pass
