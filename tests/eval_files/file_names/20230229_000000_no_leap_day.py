# a day that this year does not have
# options: file-names
# expect 1: MIG009: 1 20230229_000000_no_leap_day.py
revision = "1ccd9ede567e"
down_revision = "9e7d33312dae"


def upgrade():
    pass


def downgrade():
    pass
