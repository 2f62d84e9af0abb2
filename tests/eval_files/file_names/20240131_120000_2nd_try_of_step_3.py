# MIG009: silent about digits in the description
# options: file-names
revision = "b40c6e394356"
down_revision = "cf82274a9306"


def upgrade():
    pass
