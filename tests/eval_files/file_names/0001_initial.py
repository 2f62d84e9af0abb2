# MIG009: a pattern of the project's own takes the place of the form
# options: --migrations-filename-pattern=\d{4}_[a-z_]+\.py file-names
revision = "8de0bf204554"
down_revision = "d5c420f855eb"


def upgrade():
    pass
