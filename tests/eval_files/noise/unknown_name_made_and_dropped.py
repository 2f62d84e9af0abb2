# a staging table whose name is only partly known, made and dropped by the same function
import os

from alembic import op

revision = "b175ea75764e"
down_revision = "da411bd21dad"


def upgrade():
    work = "work_" + os.environ["RUN"]
    op.execute(f"CREATE TABLE {work} AS SELECT id FROM wasps")
    op.execute(f"DELETE FROM wasps WHERE id IN (SELECT id FROM {work})")
    op.execute(f"DROP TABLE {work}")


def downgrade():
    pass
