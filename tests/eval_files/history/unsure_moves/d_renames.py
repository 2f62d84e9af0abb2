# A column gets the name of another one, which is there.
# options: --extend-select=MIG519
from alembic import op

revision = "um04"
down_revision = "um01"


def upgrade():
    op.alter_column("boats", "hull", new_column_name="name")  # MIG201: 5, MIG519: 5 renames to column boats.name


def downgrade():
    pass
