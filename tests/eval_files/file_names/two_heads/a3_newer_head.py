# MIG009: the newer of two heads speaks for both, by its date
# options: file-names
# expect 1: MIG009: 1 file_template
"""Create Date: 2024-01-03 10:00:00"""
revision = "d3"
down_revision = "d1"
