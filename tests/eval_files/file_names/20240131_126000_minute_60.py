# a minute that no hour has
# options: file-names
# expect 1: MIG009: 1
revision = "873070d032b1"
down_revision = "09a559b556b1"


def upgrade():
    pass
