# MIG010: a revision that is older than the first one with the form
# options: --extend-select=MIG010 file-names
# expect 1: MIG010: 1 20240110_120000_adopted.py
revision = "e1"
down_revision = None
