# MIG009: silent about a description of one word
# options: file-names
revision = "fafdbd75a30f"
down_revision = "b40c6e394356"


def upgrade():
    pass
