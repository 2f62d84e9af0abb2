# MIG009: silent about the leap day of a century that 400 divides
# options: file-names
revision = "9e7d33312dc0"
down_revision = "0e84d70e3a03"


def upgrade():
    pass


def downgrade():
    pass
