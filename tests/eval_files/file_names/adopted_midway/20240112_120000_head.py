# MIG009: silent about the head, which has the form
# options: file-names
revision = "e5"
down_revision = "e4"
