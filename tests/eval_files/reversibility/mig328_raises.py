# MIG328: one that refuses to run, in one direction at least, says something
# options: --extend-select=MIG328
revision = "328e00000003"
down_revision = "328d00000003"


def upgrade():
    pass


def downgrade():
    raise NotImplementedError("run the script of release 2 first")
