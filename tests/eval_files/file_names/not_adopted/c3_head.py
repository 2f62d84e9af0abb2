# MIG009: a head says once for all files that none has the form
# options: file-names
# expect 1: MIG009: 1 file_template
revision = "c3"
down_revision = "c2"
