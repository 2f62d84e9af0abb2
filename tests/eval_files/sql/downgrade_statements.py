# the same statements in a downgrade: MIG008 where nothing is undone, its own code where rows go
from alembic import op

revision = "591b2a39e93b"
down_revision = "5b0b7d82e603"


def upgrade():
    op.execute("CREATE TABLE lamps (id int PRIMARY KEY)")
    op.execute("ALTER TABLE rooms ADD COLUMN lamp_id int")


def downgrade():
    op.execute("ALTER TABLE rooms DROP COLUMN lamp_id, DROP COLUMN desk_id")  # MIG008: 5 rooms.desk_id
    op.execute("DROP TABLE lamps, bulbs")  # MIG008: 5 bulbs
    op.execute("DROP INDEX ix_rooms; ALTER TABLE rooms DROP CONSTRAINT ck_rooms")
    op.execute("TRUNCATE desks")  # MIG003: 5 desks
    op.execute("DELETE FROM rooms")  # MIG004: 5 rooms
    op.execute("UPDATE rooms SET name = ''")  # MIG011: 5 rooms
