# MIG328: a merge does nothing, and is needed
# options: --extend-select=MIG328
revision = "328e00000001"
down_revision = ("328d00000001", "328d00000002")


def upgrade():
    pass


def downgrade():
    pass
