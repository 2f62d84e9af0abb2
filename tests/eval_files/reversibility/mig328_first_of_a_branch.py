# MIG328: a revision that opens a branch is there for its label
# options: --extend-select=MIG328
revision = "328e00000002"
down_revision = None
branch_labels = ("plugins",)


def upgrade():
    pass


def downgrade():
    pass
