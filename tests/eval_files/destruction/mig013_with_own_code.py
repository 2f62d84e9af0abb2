# MIG013 is reported in addition to the statement's own code
from alembic import op

revision = "03a0c133804c"
down_revision = "1840d5cb12c7"


def upgrade():
    op.execute("DROP TABLE rivers CASCADE")  # MIG001: 5 rivers, MIG013: 5 rivers
    op.execute("TRUNCATE bridges CASCADE")  # MIG003: 5 bridges, MIG013: 5 bridges
    op.execute("ALTER TABLE boats DROP COLUMN river_id CASCADE")  # MIG002: 5 boats.river_id, MIG013: 5 river_id
    op.execute("DROP VIEW banks CASCADE")  # MIG012: 5 banks, MIG013: 5 banks


def downgrade():
    raise NotImplementedError("the rivers are gone")
