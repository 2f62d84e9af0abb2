# MIG119: a view that is dropped or replaced is locked itself; one that is made here is not
# options: --extend-select=MIG119,MIG121 --extend-ignore=MIG012
import sqlalchemy as sa
from alembic import op

revision = "vl05"
down_revision = "vl04"


def upgrade():
    op.execute("CREATE OR REPLACE VIEW newer AS SELECT id FROM lakes")
    op.execute("CREATE VIEW newest AS SELECT id FROM lakes")
    op.execute("CREATE OR REPLACE VIEW newest AS SELECT id FROM geese")
    op.execute("DROP VIEW newest")
    op.execute("SELECT id FROM waters")
    op.execute("CREATE OR REPLACE VIEW waters AS SELECT id FROM lakes")  # MIG121: 5 locks waters (ACCESS EXCLUSIVE)
    op.execute("SELECT id FROM waters")  # MIG119: 5 SELECT from waters takes long
    op.execute("DROP MATERIALIZED VIEW counted")


def downgrade():
    raise NotImplementedError
