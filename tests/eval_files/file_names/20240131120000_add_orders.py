# date and time without the underscore between them
# options: file-names
# expect 1: MIG009: 1
revision = "d5c420f855eb"
down_revision = "79f7978005dc"


def upgrade():
    pass
