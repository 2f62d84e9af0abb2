# no finding of MIG308: MySQL looks at no key then
# options: --extend-ignore=MIG003,MIG013,MIG004,MIG301 --migrations-dialect=mysql
from alembic import op

revision = "tr04"
down_revision = "tr01"


def upgrade():
    op.execute("SET FOREIGN_KEY_CHECKS = 0")
    op.execute("TRUNCATE TABLE ports")
    op.execute("SET FOREIGN_KEY_CHECKS = 1")


def downgrade():
    pass
