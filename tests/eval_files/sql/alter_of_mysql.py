# MySQL: DROP FOREIGN KEY, PRIMARY KEY, CHECK, INDEX, KEY; two operations in one statement
# options: --migrations-dialect=mysql
from alembic import op

revision = "d2878a5768ee"
down_revision = "ca81280a4e22"


def upgrade():
    op.execute("ALTER TABLE lamps DROP FOREIGN KEY fk_room, DROP COLUMN desk_id")  # MIG002: 5 lamps.desk_id, MIG006: 5 fk_room
    op.execute("ALTER TABLE `bulbs` DROP PRIMARY KEY")  # MIG006: 5
    op.execute("ALTER TABLE bulbs DROP CHECK ck_watts")  # MIG006: 5 ck_watts
    op.execute("ALTER TABLE bulbs DROP INDEX `ix_watts`, DROP KEY ix_volts")  # MIG005: 5 ix_volts
    op.execute("DROP INDEX ix_amps ON fuses")  # MIG005: 5 ix_amps


def downgrade():
    raise NotImplementedError("what was dropped is gone")
