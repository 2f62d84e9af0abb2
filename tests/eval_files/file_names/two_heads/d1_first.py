# MIG009: silent about the parent of two heads
# options: file-names
"""Create Date: 2024-01-01 10:00:00"""
revision = "d1"
down_revision = None
