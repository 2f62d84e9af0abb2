# MIG009: the first year that a date can have
# options: file-names
revision = "a1"
down_revision = None


def upgrade():
    pass
