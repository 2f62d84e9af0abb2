# MySQL's comments from # to the end of the line
# options: --migrations-dialect=mysql
from alembic import op

revision = "94da08d0298b"
down_revision = "cc239cd3da70"


def upgrade():
    op.execute("# DROP TABLE lamps\nANALYZE TABLE lamps")
    op.execute("ANALYZE TABLE lamps; # it's done; DROP TABLE lamps")


def downgrade():
    pass
