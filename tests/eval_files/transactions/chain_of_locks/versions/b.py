# MIG121: a revision that others follow, which switches the timeout off
# options: --extend-select=MIG121
import sqlalchemy as sa
from alembic import op

revision = "1e0c1291"
down_revision = "1e0c1290"


def upgrade():
    op.add_column("boats", sa.Column("keel", sa.Text()))
    op.execute("SET lock_timeout = 0")
    op.add_column("boats", sa.Column("flag", sa.Text()))  # MIG121: 5 boats (ACCESS EXCLUSIVE)
    op.add_column("boats", sa.Column("port", sa.Text()))


def downgrade():
    pass
