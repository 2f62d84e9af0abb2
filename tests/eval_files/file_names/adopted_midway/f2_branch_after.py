# MIG009: a branch beside it that goes on later
# options: file-names
# expect 1: MIG009: 1
"""Create Date: 2024-02-05 10:00:00"""
revision = "f2"
down_revision = "f1"
