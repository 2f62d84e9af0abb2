# options: file-names
# a description of one word
revision = "fafdbd75a30f"
down_revision = "b40c6e394356"


def upgrade():
    pass
