# MIG009: a century that 400 does not divide has no leap day
# options: file-names
# expect 1: MIG009: 1 has the impossible date 21000229
revision = "9e7d33312dc1"
down_revision = "0e84d70e3a03"


def upgrade():
    pass


def downgrade():
    pass
