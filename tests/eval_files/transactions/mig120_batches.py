# MIG120: batches in a loop that never commits are one transaction
# options: --select=MIG120
import sqlalchemy as sa
from alembic import op

revision = "9c1e5a7b3d03"
down_revision = "8b0d4f6a2c02"

swans = sa.table("swans", sa.column("id"), sa.column("ring"))
BATCH = sa.text("UPDATE swans SET ring = 'x' WHERE id IN (SELECT id FROM swans LIMIT 1000)")


def upgrade():
    bind = op.get_bind()
    while bind.execute(BATCH).rowcount:  # MIG120: 11 UPDATE swans in a loop that never commits
        pass
    while True:
        some = sa.select(swans.c.id).where(swans.c.ring.is_(None)).limit(500)
        done = bind.execute(swans.delete().where(swans.c.id.in_(some)))  # MIG120: 16 DELETE FROM swans in a loop
        if done.rowcount == 0:
            break
    last = bind.execute(sa.text("SELECT max(id) FROM swans")).scalar()
    for start in range(0, last, 1000):
        op.execute(f"UPDATE swans SET ring = 'y' WHERE id >= {start} AND id < {start + 1000}")  # MIG120: 9 UPDATE swans
    op.execute(  # MIG120: 5 UPDATE swans in a loop that never commits
        "DO $$ BEGIN LOOP UPDATE swans SET ring = 'z' WHERE id IN (SELECT id FROM swans"
        " WHERE ring IS NULL LIMIT 100); EXIT WHEN NOT FOUND; END LOOP; END $$"
    )


def downgrade():
    pass
