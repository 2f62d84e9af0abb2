# MIG004: rows that were copied before are deleted all at once: those that came since are lost
import sqlalchemy as sa
from alembic import op

revision = "5a90d7f2b1e3"
down_revision = "70e5c2b9a4d8"


def upgrade():
    conn = op.get_bind()
    limits = conn.execute(sa.text("SELECT * FROM limits")).fetchall()
    for limit in limits:
        conn.execute(sa.text("INSERT INTO limits_v2 (id) VALUES (:id)"), {"id": limit.id})
    conn.execute(sa.text("DELETE FROM limits"))  # MIG004: 5 only what was copied before remains
    op.execute("INSERT INTO archive (id) SELECT id FROM letters")
    letters = sa.table("letters", sa.column("id"))
    op.execute(letters.delete())  # MIG004: 5 only what was copied before remains
    # not copied, copied too late, written back into the same table
    op.execute("DELETE FROM notes")  # MIG004: 5 no WHERE limits it; say which rows must go
    op.execute("INSERT INTO archive (id) SELECT id FROM notes")
    conn.execute(sa.text("SELECT id FROM tags"))
    op.execute("DELETE FROM tags")  # MIG004: 5 no WHERE limits it; say which rows must go
    # a WHERE of its own
    op.execute("INSERT INTO archive (id) SELECT id FROM mails WHERE sent")
    op.execute("DELETE FROM mails WHERE id IN (SELECT id FROM archive)")
    # a table of this run's own
    op.create_table("scratch", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.execute("INSERT INTO archive (id) SELECT id FROM scratch")
    op.execute("DELETE FROM scratch")


def downgrade():
    op.execute("INSERT INTO letters (id) SELECT id FROM archive")
    op.execute("DELETE FROM archive")  # MIG004: 5 only what was copied before remains
