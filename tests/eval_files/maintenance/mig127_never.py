# MIG127 is silent where no index is built, or none is dropped
# options: --extend-select=MIG127
from alembic import op

revision = "6e2da1b00053"
down_revision = "6e2da1b00052"


def upgrade():
    op.create_index("ix_a", "beds", ["a"])
    op.create_index("ix_a_b", "beds", ["a", "b"])
    op.execute("ALTER INDEX ix_c RENAME TO ix_d")


def downgrade():
    pass
