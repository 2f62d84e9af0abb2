# MySQL: MODIFY, CHANGE, RENAME, ADD, defaults
# options: --migrations-dialect=mysql --extend-ignore=MIG201,MIG202,MIG206
from alembic import op

revision = "1c79d3ef1f7e"
down_revision = "d2878a5768ee"


def upgrade():
    op.execute("ALTER TABLE lamps MODIFY COLUMN watts INT NOT NULL, CHANGE volts tension INT")
    op.execute("ALTER TABLE lamps ALTER watts DROP DEFAULT, RENAME INDEX a TO b, ADD INDEX ix_c (c)")
    op.execute("ALTER TABLE `drop table lamps` ADD `drop column` INT COMMENT 'DROP COLUMN watts'")
    op.execute("RENAME TABLE bulbs TO light_bulbs")


def downgrade():
    pass
