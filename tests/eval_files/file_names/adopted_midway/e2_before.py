# MIG009: silent about a name from before the form was adopted
# options: file-names
revision = "e2"
down_revision = "e1"
