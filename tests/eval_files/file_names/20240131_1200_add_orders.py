# a time without its seconds
# options: file-names
# expect 1: MIG009: 1
revision = "79f7978005dc"
down_revision = "fafdbd75a30f"


def upgrade():
    pass
