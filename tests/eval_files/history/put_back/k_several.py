# Several columns at one place are put back otherwise: they, not it.
# options: --extend-select=MIG302 --extend-ignore=MIG0,MIG1,MIG2,MIG4,MIG5
import sqlalchemy as sa
from alembic import op

revision = "pb11"
down_revision = "pb01"


def upgrade():
    op.drop_column("boats", "name")
    op.drop_column("boats", "length")


def downgrade():
    op.execute("ALTER TABLE boats ADD name varchar(9), ADD length numeric(8, 2)")  # MIG302: 5 since pb01) are put back differently; put them back as they were
