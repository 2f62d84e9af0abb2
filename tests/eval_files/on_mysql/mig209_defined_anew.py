# MIG209 on MySQL: CHANGE and MODIFY say the default again, of which NULL is none
# options: --extend-select=MIG209 --migrations-dialect=mysql
from alembic import op

revision = "6e2da1b00122"
down_revision = "6e2da1b00121"


def upgrade():
    op.execute("ALTER TABLE mail CHANGE a a varchar(20) DEFAULT NULL")
    op.execute("ALTER TABLE mail MODIFY b varchar(20) DEFAULT NULL")
    op.execute("ALTER TABLE mail ALTER c DROP DEFAULT")  # MIG209: 5 mail.c
    op.execute("ALTER TABLE mail MODIFY d varchar(20) DEFAULT NULL")  # MIG209: 5 mail.d


def downgrade():
    op.execute("ALTER TABLE mail MODIFY d varchar(20) DEFAULT 'x'")
