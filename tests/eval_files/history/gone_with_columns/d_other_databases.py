# MIG324: silent on MySQL, which keeps an index without the column
# options: --extend-select=MIG324 --extend-ignore=MIG002,MIG005,MIG514 --migrations-dialect=mysql
from alembic import op

revision = "gc02c"
down_revision = "gc01"


def upgrade():
    op.drop_column("boats", "day")
    op.drop_index("idx_day", "boats")


def downgrade():
    raise NotImplementedError
