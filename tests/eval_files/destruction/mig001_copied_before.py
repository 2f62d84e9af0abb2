# MIG001: what of the rows lives on is said; the drop stays a finding
import sqlalchemy as sa
from alembic import op

revision = "b06f4d1e83c7"
down_revision = "17a3e0c6d9f4"


def upgrade():
    op.execute("INSERT INTO event_logs (run, event) SELECT run, event FROM event_log")
    op.drop_table("event_log")  # MIG001: 5 only the rows copied before remain
    op.execute("CREATE TABLE coupons_archive AS SELECT * FROM coupons")
    op.execute("DROP TABLE coupons")  # MIG001: 5 only the rows copied before remain
    # read by Python and written elsewhere
    conn = op.get_bind()
    for row in conn.execute(sa.text("SELECT id, tag FROM policies WHERE active")).fetchall():
        conn.execute(sa.text("INSERT INTO automations (tag) VALUES (:tag)"), {"tag": row.tag})
    op.drop_table("policies")  # MIG001: 5 policies: the running release fails on it
    op.drop_table("queues")  # MIG001: 5 queues: its rows are lost
    # only read; read, but the rows that are written stand in the migration
    conn.execute(sa.text("SELECT count(*) FROM stamps")).scalar()
    op.execute("INSERT INTO kinds (name) VALUES ('small')")
    op.drop_table("stamps")  # MIG001: 5 stamps: its rows are lost
    # on another database, from another table
    if op.get_bind().dialect.name == "sqlite":
        op.execute("INSERT INTO lines (text) SELECT text FROM verses")
    if op.get_bind().dialect.name == "postgresql":
        op.drop_table("verses")  # MIG001: 9 verses: its rows are lost
    op.execute("INSERT INTO mails (text) SELECT text FROM letters")
    op.drop_table("postcards")  # MIG001: 5 postcards: its rows are lost
    # a filled copy in its place
    op.create_table("hats_new", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.execute("INSERT INTO hats_new (id) SELECT id FROM hats")
    op.drop_table("hats")  # MIG001: 5 recreate those that are needed
    op.rename_table("hats_new", "hats")
    if op.get_bind().dialect.name == "sqlite":
        op.execute("CREATE TABLE pets_new (id INTEGER PRIMARY KEY)")
        op.execute("INSERT INTO pets_new SELECT id FROM pets")
        op.execute("DROP TABLE pets")  # MIG001: 9 without the indexes and triggers that it had
        op.execute("ALTER TABLE pets_new RENAME TO pets")


def downgrade():
    pass
