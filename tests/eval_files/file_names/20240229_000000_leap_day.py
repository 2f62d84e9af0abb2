# MIG009: silent about a day that this year has, at midnight
# options: file-names
revision = "9e7d33312dae"
down_revision = "0e84d70e3a03"


def upgrade():
    pass


def downgrade():
    pass
