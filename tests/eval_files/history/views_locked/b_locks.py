# MIG121: LOCK TABLE of a view locks the tables behind it, however many views lie between
# options: --extend-select=MIG121 --migrations-small-tables=birds,flyers
from alembic import op

revision = "vl02b"
down_revision = "vl01"


def upgrade():
    op.execute("LOCK TABLE flyers IN ACCESS SHARE MODE")
    op.execute("LOCK TABLE flyers IN SHARE MODE")  # MIG121: 5 locks geese (SHARE) without a lock_timeout


def downgrade():
    pass
