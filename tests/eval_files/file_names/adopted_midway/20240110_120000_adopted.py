# MIG009: silent about the first file with the form
# options: file-names
revision = "e3"
down_revision = "e2"
