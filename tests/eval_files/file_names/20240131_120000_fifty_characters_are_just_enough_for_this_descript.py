# options: file-names
# a description of fifty characters
revision = "7552c912f5dd"
down_revision = "1c95b85a7642"


def upgrade():
    pass
