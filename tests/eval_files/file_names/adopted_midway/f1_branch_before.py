# MIG009: silent about a branch beside it that is older
# options: file-names
"""Create Date: 2024-01-05 10:00:00"""
revision = "f1"
down_revision = "e1"
