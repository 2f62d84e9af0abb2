# two underscores in a row
# options: file-names
# expect 1: MIG009: 1
revision = "b3107d87b7b5"
down_revision = "1f4ce50eec07"


def upgrade():
    pass
