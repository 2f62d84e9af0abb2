# MIG201: a column of a view, of a materialized view and of a foreign table is renamed
from alembic import op

revision = "201e00000901"
down_revision = None


def upgrade():
    op.execute("ALTER VIEW boats RENAME COLUMN mail TO email")  # MIG201: 5 boats.mail to email
    op.execute("ALTER VIEW IF EXISTS boats RENAME phone TO mobile")  # MIG201: 5 boats.phone to mobile
    op.execute("ALTER MATERIALIZED VIEW piers RENAME COLUMN mail TO email")  # MIG201: 5 piers.mail to email
    op.execute("ALTER FOREIGN TABLE quays RENAME COLUMN mail TO email")  # MIG201: 5 quays.mail to email
    op.execute('ALTER VIEW rooms RENAME "to" TO till')  # MIG201: 5 rooms.to to till
    op.execute("CREATE VIEW berths AS SELECT id AS mail FROM boats")
    op.execute("ALTER VIEW berths RENAME COLUMN mail TO email")
    op.execute("ALTER VIEW rooms RENAME COLUMN mail TO mail")
    op.execute("ALTER VIEW rooms ALTER COLUMN mail SET DEFAULT 'a'")


def downgrade():
    op.execute("ALTER VIEW boats RENAME COLUMN email TO mail")
