# MIG130: silent about changes in place, new and small tables, and a key that is replaced at once
# options: --extend-select=MIG130 --migrations-dialect=mysql --migrations-small-tables=settings
import sqlalchemy as sa
from alembic import op

revision = "2e0c130b"
down_revision = "2d0c130b"


def upgrade():
    op.execute("ALTER TABLE boats ADD COLUMN mast varchar(50), ALGORITHM=INPLACE, LOCK=NONE")
    op.execute("ALTER TABLE boats ADD COLUMN keel varchar(50), ALGORITHM = INSTANT")
    op.execute("CREATE INDEX ix_keel ON boats (keel) ALGORITHM=DEFAULT LOCK=DEFAULT")
    op.execute("ALTER TABLE boats DROP PRIMARY KEY, ADD PRIMARY KEY (id, part)")  # MIG006: 5
    op.execute("ALTER TABLE boats DEFAULT CHARACTER SET utf8mb4")
    op.create_table("masts", sa.Column("id", sa.Integer()))
    op.execute("ALTER TABLE masts CONVERT TO CHARACTER SET utf8mb4")
    op.execute("ALTER TABLE settings CONVERT TO CHARACTER SET utf8mb4")
    op.execute("ALTER TABLE boats ADD COLUMN algorithm int, ADD COLUMN `lock` int")


def downgrade():
    pass
