# a month that no year has
# options: file-names
# expect 1: MIG009: 1 20241301_120000_month_thirteen.py
revision = "736f3262971d"
down_revision = "1ccd9ede567e"


def upgrade():
    pass
