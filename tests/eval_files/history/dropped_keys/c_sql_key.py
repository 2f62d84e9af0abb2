# The same in SQL, where neither statement says what kind of constraint goes.
# options: --extend-select=MIG121
from alembic import op

revision = "dk02c"
down_revision = "dk01"


def upgrade():
    op.execute("ALTER TABLE boats DROP CONSTRAINT fk_fleet")  # MIG006: 5, MIG121: 5 boats (ACCESS EXCLUSIVE) and fleets (ACCESS EXCLUSIVE)


def downgrade():
    pass
