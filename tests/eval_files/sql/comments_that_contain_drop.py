# comments of every kind that contain destructive statements
from alembic import op

revision = "cc239cd3da70"
down_revision = "8a513e09c46c"


def upgrade():
    op.execute("-- DROP TABLE lamps;\nANALYZE lamps")
    op.execute("/* DROP TABLE lamps; */ ANALYZE lamps")
    op.execute("/* outer /* inner */ DROP TABLE lamps; */ ANALYZE lamps")
    op.execute("ANALYZE lamps; -- TRUNCATE lamps")
    op.execute("ANALYZE lamps /* ; DELETE FROM lamps ")
    op.execute("--DROP TABLE lamps\r\n--DELETE FROM lamps\r\nANALYZE lamps")


def downgrade():
    pass
