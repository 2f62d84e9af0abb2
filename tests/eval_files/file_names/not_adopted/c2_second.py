# MIG009: silent about the last but one as well
# options: file-names
revision = "c2"
down_revision = "c1"
