# options: file-names
# digits in the description
revision = "b40c6e394356"
down_revision = "cf82274a9306"


def upgrade():
    pass
