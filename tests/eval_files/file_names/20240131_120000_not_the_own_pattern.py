# with a pattern of the project's own, the built-in form is no longer valid
# options: --migrations-filename-pattern=\d{4}_[a-z_]+\.py file-names
# expect 1: MIG009: 1
revision = "9a3da7d3316b"
down_revision = "8de0bf204554"


def upgrade():
    pass
