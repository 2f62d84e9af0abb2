# MIG205: MySQL fills rows by itself
# options: --migrations-dialect=mysql
from alembic import op

revision = "e4d92c17a8b5"
down_revision = "5b0f7d3c2e91"


def upgrade():
    op.execute("ALTER TABLE `boats` ADD `berth` varchar(8) NOT NULL AFTER `id`")  # MIG205: 5 existing rows get 0 or ''
    op.execute("ALTER TABLE `boats` ADD `n` int NOT NULL AUTO_INCREMENT UNIQUE")
    op.execute("ALTER TABLE `boats` ADD `c` int AS (`n` + 1) STORED NOT NULL")


def downgrade():
    op.drop_column("boats", "berth")
