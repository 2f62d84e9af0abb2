# MIG009: a name after the first one with the form
# options: file-names
# expect 1: MIG009: 1 since 20240110_120000_adopted.py
revision = "e4"
down_revision = "e3"
