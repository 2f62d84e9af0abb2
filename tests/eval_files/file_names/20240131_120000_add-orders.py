# dashes in the description
# options: file-names
# expect 1: MIG009: 1
revision = "1f4ce50eec07"
down_revision = "cbb986890dab"


def upgrade():
    pass
