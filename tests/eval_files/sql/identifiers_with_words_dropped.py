# names that are words of the language, dropped
from alembic import op

revision = "0c327fcffdf6"
down_revision = "15dadb3d827d"


def upgrade():
    op.execute('DROP TABLE "table"')  # MIG001: 5 drops table table:
    op.execute('ALTER TABLE "alter" DROP COLUMN "column"')  # MIG002: 5 alter.column
    op.execute('ALTER TABLE cars DROP "constraint"')  # MIG002: 5 cars.constraint
    op.execute('DELETE FROM "where"')  # MIG004: 5 deletes every row of where:
    op.execute('UPDATE "set" SET "where" = 1')  # MIG011: 5 set


def downgrade():
    raise NotImplementedError("what was dropped is gone")
