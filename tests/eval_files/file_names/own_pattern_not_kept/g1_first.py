# MIG009: silent about a file before the head, where none has the form of the option
# options: --migrations-filename-pattern=\d{4}_\w+\.py file-names
revision = "g1"
down_revision = None
