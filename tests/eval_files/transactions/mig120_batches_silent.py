# MIG120: batches that commit, batches of a new table, one batch alone, and rows one by one
# options: --select=MIG120
import sqlalchemy as sa
from alembic import op

revision = "9c1e5a7b3d04"
down_revision = "8b0d4f6a2c03"

BATCH = sa.text("UPDATE swans SET ring = 'x' WHERE id IN (SELECT id FROM swans LIMIT 1000)")


def upgrade():
    bind = op.get_bind()
    bind.execute(BATCH)
    with op.get_context().autocommit_block():
        while bind.execute(BATCH).rowcount:
            pass
    for row in bind.execute(sa.text("SELECT id FROM swans WHERE id > 7")):
        bind.execute(sa.text("UPDATE swans SET ring = 'x' WHERE id = :id"), {"id": row.id})
    op.execute("CREATE TABLE cygnets (id int, ring text)")
    while bind.execute(sa.text("DELETE FROM cygnets WHERE id BETWEEN 1 AND 9")).rowcount:
        pass
    op.execute(  # MIG123: 5
        "DO $$ BEGIN LOOP UPDATE swans SET ring = 'z' WHERE id IN (SELECT id FROM swans"
        " WHERE ring IS NULL LIMIT 100); COMMIT; EXIT WHEN NOT FOUND; END LOOP; END $$"
    )


def downgrade():
    pass
