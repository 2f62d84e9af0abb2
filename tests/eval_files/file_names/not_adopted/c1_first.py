# MIG009: silent about a revision that others follow, where no file has the form
# options: file-names
revision = "c1"
down_revision = None
