# no description at all
# options: file-names
# expect 1: MIG009: 1
revision = "1c95b85a7642"
down_revision = "73c5357ee7d6"


def upgrade():
    pass
