# the pattern must match the whole name
# options: --migrations-filename-pattern=\d{4}_[a-z_]+\.py file-names
# expect 1: MIG009: 1
revision = "8606e7f5a802"
down_revision = "9a3da7d3316b"


def upgrade():
    pass
