# a date in another spelling
# options: file-names
# expect 1: MIG009: 1
revision = "3f9a1c77b2df"
down_revision = "@down"


def upgrade():
    pass
