# MIG206: a column that is NOT NULL since the model's table was created, and one that is not
from alembic import op

revision = "tm02"
down_revision = "tm01"


def upgrade():
    op.alter_column("crates", "weight", nullable=False)
    op.alter_column("crates", "label", nullable=False)  # MIG206: 5 crates.label


def downgrade():
    pass
