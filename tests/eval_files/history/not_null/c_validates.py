# The second step reads the rows while others write; it names the constraint and no column.
# options: --extend-select=MIG1,MIG2
from alembic import op

revision = "nn03"
down_revision = "nn02"


def upgrade():
    op.execute("SET lock_timeout = '2s'")
    op.execute("ALTER TABLE boats VALIDATE CONSTRAINT ck_boats_berth")


def downgrade():
    pass
