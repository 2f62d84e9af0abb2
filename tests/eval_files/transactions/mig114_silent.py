# MIG114: silent about new tables, later transactions, and what another migration added
# options: --extend-select=MIG114 --migrations-small-tables=settings
import sqlalchemy as sa
from alembic import op

revision = "1e0c114b"
down_revision = "1d0c114b"


def upgrade():
    op.create_table("masts", sa.Column("id", sa.Integer), sa.Column("height", sa.Integer))
    op.execute("ALTER TABLE masts ADD CONSTRAINT ck_h CHECK (height > 0) NOT VALID")
    op.execute("ALTER TABLE masts VALIDATE CONSTRAINT ck_h")
    op.execute("ALTER TABLE settings ADD CONSTRAINT ck_s CHECK (value > 0) NOT VALID")
    op.execute("ALTER TABLE settings VALIDATE CONSTRAINT ck_s")
    op.execute("ALTER TABLE boats VALIDATE CONSTRAINT ck_of_an_earlier_migration")
    op.execute("ALTER TABLE boats ADD CONSTRAINT ck_price CHECK (price > 0) NOT VALID")
    with op.get_context().autocommit_block():
        op.execute("ALTER TABLE boats VALIDATE CONSTRAINT ck_price")


def downgrade():
    pass
