# a description of fifty-one characters
# options: file-names
# expect 1: MIG009: 1
revision = "cf82274a9306"
down_revision = "7552c912f5dd"


def upgrade():
    pass
