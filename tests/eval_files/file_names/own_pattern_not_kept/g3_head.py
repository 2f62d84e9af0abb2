# MIG009: the other head as well: the option asks for the form
# options: --migrations-filename-pattern=\d{4}_\w+\.py file-names
# expect 1: MIG009: 1 matches
revision = "g3"
down_revision = "g1"
