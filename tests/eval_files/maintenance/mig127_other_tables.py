# MIG127: indexes of different tables do not replace each other
# options: --extend-select=MIG127
from alembic import op

revision = "6e2da1b00114"
down_revision = "6e2da1b00113"


def upgrade():
    op.drop_index("ix_beds_a", "beds")  # MIG005: 5
    op.create_index("ix_cots_a", "cots", ["a"])
    op.drop_index("ix_rugs_a", "rugs", schema="home")  # MIG005: 5
    op.create_index("ix_rugs_aa", "rugs", ["a"], schema="shop")


def downgrade():
    op.create_index("ix_beds_a", "beds", ["a"])
    op.create_index("ix_rugs_a", "rugs", ["a"], schema="home")
