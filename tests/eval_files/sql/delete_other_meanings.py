# DELETE as an event, a privilege, an action, a branch of MERGE
from alembic import op

revision = "708af07cb6b5"
down_revision = "bfd2ec7a79a3"


def upgrade():
    op.execute("GRANT DELETE, UPDATE ON lamps TO cleaner")
    op.execute("CREATE POLICY own ON lamps FOR DELETE USING (owner = current_user)")
    op.execute("CREATE TRIGGER t1 BEFORE DELETE OR UPDATE OF watts ON lamps FOR EACH ROW EXECUTE FUNCTION f()")
    op.execute("MERGE INTO lamps l USING bulbs b ON l.id = b.lamp_id WHEN MATCHED THEN DELETE WHEN NOT MATCHED THEN DO NOTHING")
    op.execute("ALTER TABLE lamps ADD FOREIGN KEY (room_id) REFERENCES rooms ON DELETE SET NULL")
    op.execute("SELECT id FROM lamps FOR UPDATE")


def downgrade():
    op.execute("DROP TRIGGER t1 ON lamps")
    op.execute("DROP POLICY own ON lamps")
