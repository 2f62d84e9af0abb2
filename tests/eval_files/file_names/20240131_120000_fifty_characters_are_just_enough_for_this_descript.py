# MIG009: silent about a description of fifty characters
# options: file-names
revision = "7552c912f5dd"
down_revision = "1c95b85a7642"


def upgrade():
    pass
