# upper-case letters in the description
# options: file-names
# expect 1: MIG009: 1 20240131_120000_Add_Orders.py
revision = "cbb986890dab"
down_revision = "873070d032b1"


def upgrade():
    pass
