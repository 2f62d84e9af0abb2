# no finding: a function of the application may have filled the rows, and removed the duplicates
# options: --extend-select=MIG206,MIG207
from alembic import op
from harbour.migrations import fill

revision = "5e8b0d7c1f3a"
down_revision = "6e5a0d8c7b1f"


def upgrade():
    fill(op.get_bind())
    op.alter_column("boats", "crew", nullable=False)
    op.create_unique_constraint("boats_name_key", "boats", ["name"])


def downgrade():
    op.alter_column("boats", "crew", nullable=True)
