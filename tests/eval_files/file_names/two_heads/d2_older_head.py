# MIG009: silent about the older of two heads: one finding for a history
# options: file-names
"""Create Date: 2024-01-02 10:00:00"""
revision = "d2"
down_revision = "d1"
