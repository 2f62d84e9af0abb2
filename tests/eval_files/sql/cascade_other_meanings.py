# CASCADE in foreign keys, as a name, in a string or in a comment
from alembic import op

revision = "7af3672f44fd"
down_revision = "9f2d39752004"


def upgrade():
    op.execute("ALTER TABLE lamps ADD CONSTRAINT fk_room FOREIGN KEY (room_id) REFERENCES rooms ON DELETE CASCADE")
    op.execute("CREATE TABLE \"cascade\" (id int REFERENCES rooms (id) ON UPDATE CASCADE ON DELETE SET NULL)")
    op.execute("ALTER TABLE lamps ADD COLUMN desk_id int REFERENCES desks ON DELETE CASCADE")
    op.execute("CREATE EXTENSION earthdistance CASCADE")
    op.execute("REVOKE ALL ON lamps FROM guest CASCADE")
    op.execute("CREATE VIEW lit AS SELECT id FROM lamps WITH CASCADED CHECK OPTION")


def downgrade():
    op.execute("DROP VIEW lit RESTRICT -- CASCADE")
    op.execute("DROP EXTENSION earthdistance")
    op.drop_table("cascade")
