# an hour that no day has
# options: file-names
# expect 1: MIG009: 1 20240131_240000_hour_24.py
revision = "09a559b556b1"
down_revision = "736f3262971d"


def upgrade():
    pass
