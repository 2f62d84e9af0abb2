# UPDATE as an action: upsert, foreign key, trigger, lock
from alembic import op

revision = "8d7c3bf65896"
down_revision = "f152b5f1811d"


def upgrade():
    op.execute("INSERT INTO lamps (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET lit = false")
    op.execute("ALTER TABLE lamps ADD FOREIGN KEY (room_id) REFERENCES rooms ON UPDATE CASCADE")
    op.execute("SELECT id FROM lamps FOR NO KEY UPDATE SKIP LOCKED")
    op.execute("MERGE INTO lamps USING bulbs ON true WHEN MATCHED THEN UPDATE SET lit = false")
    op.execute("CREATE TABLE \"update\" (id int); INSERT INTO \"update\" VALUES (1)")


def downgrade():
    op.drop_table("update")
