# DROP and CREATE of one table or column in one text
from alembic import op

revision = "02329e7ab9d8"
down_revision = "070c04681acc"


def upgrade():
    op.execute("DROP TABLE lamps; CREATE TABLE lamps (id bigint PRIMARY KEY)")  # MIG017: 5 lamps
    op.execute("ALTER TABLE bulbs DROP COLUMN watts, ADD COLUMN watts numeric(4, 1)")  # MIG017: 5 bulbs.watts
    op.execute("DROP TABLE IF EXISTS fuses")  # MIG017: 5 fuses
    op.execute("CREATE TABLE IF NOT EXISTS fuses AS SELECT 1 AS id")


def downgrade():
    raise NotImplementedError("what was dropped is gone")
