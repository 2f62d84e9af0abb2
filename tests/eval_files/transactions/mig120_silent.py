# MIG120: silent about rows of new and small tables, rows alone, new tables alone, and blocks
# options: --extend-select=MIG120 --migrations-small-tables=settings
import sqlalchemy as sa
from alembic import op

revision = "1e0c120c"
down_revision = "1d0c120c"


def upgrade():
    masts = op.create_table("masts", sa.Column("id", sa.Integer()))
    op.bulk_insert(masts, [{"id": 1}])
    op.execute("INSERT INTO masts SELECT id FROM boats")
    op.add_column("boats", sa.Column("mast", sa.Text()))
    op.execute("UPDATE settings SET value = 1 WHERE key = 'masts'")
    op.execute("UPDATE alembic_version SET version_num = 'x' WHERE version_num = 'y'")
    with op.get_context().autocommit_block():
        op.execute("UPDATE boats SET mast = 'one' WHERE mast IS NULL")


def downgrade():
    op.execute("UPDATE boats SET mast = 'one' WHERE mast IS NULL")
    op.add_column("boats", sa.Column("keel", sa.Text()))
