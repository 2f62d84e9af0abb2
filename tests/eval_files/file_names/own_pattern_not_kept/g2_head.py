# MIG009: a head without the form of the option
# options: --migrations-filename-pattern=\d{4}_\w+\.py file-names
# expect 1: MIG009: 1 matches
revision = "g2"
down_revision = "g1"
