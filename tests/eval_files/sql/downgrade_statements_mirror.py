# statements in a downgrade that undo the upgrade's
from alembic import op

revision = "cd372f7d65d9"
down_revision = "591b2a39e93b"


def upgrade():
    op.execute("CREATE TABLE lamps (id int PRIMARY KEY); CREATE TABLE light.\"Bulbs\" (id int)")
    op.execute("ALTER TABLE rooms ADD COLUMN lamp_id int, ADD IF NOT EXISTS desk_id int")
    op.execute("CREATE UNIQUE INDEX uq_rooms ON rooms (lamp_id)")


def downgrade():
    op.execute("DROP INDEX uq_rooms")
    op.execute("ALTER TABLE rooms DROP COLUMN lamp_id, DROP desk_id")
    op.execute("DROP TABLE light.\"Bulbs\", lamps")
