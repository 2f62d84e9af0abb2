# MIG009: the description is empty
# options: file-names
# expect 1: MIG009: 1
revision = "73c5357ee7d6"
down_revision = "b3107d87b7b5"


def upgrade():
    pass
