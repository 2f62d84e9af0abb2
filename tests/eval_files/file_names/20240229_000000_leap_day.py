# options: file-names
# a day that this year has, at midnight
revision = "9e7d33312dae"
down_revision = "0e84d70e3a03"


def upgrade():
    pass


def downgrade():
    pass
