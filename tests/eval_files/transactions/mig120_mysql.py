# MIG120: on MySQL each DDL statement commits
# options: --extend-select=MIG120 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "1e0c120b"
down_revision = "1d0c120b"


def upgrade():
    op.execute("UPDATE boats SET mast = 'one' WHERE mast = ''")  # MIG120: 5 which commits: a failure leaves half of it behind
    op.add_column("boats", sa.Column("keel", sa.Text()))


def downgrade():
    pass
