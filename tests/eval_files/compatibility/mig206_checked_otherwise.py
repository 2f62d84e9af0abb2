# MIG206: constraints that name the column, and prove of another one that it is not NULL
# options: --extend-select=MIG206
from alembic import op

revision = "0c5d9b1e74a2"
down_revision = "a02c6e8d4f19"


def upgrade():
    op.create_check_constraint("c", "boats", "name <> '' AND first_name IS NOT NULL")
    op.alter_column("boats", "name", nullable=False)  # MIG206: 5 boats.name
    op.alter_column("boats", "first_name", nullable=False)
    op.create_check_constraint("d", "owners", "email IS NOT NULL OR phone IS NOT NULL")
    op.alter_column("owners", "email", nullable=False)  # MIG206: 5 owners.email


def downgrade():
    op.alter_column("owners", "email", nullable=True)
    op.alter_column("boats", "first_name", nullable=True)
    op.alter_column("boats", "name", nullable=True)
    op.drop_constraint("d", "owners")
    op.drop_constraint("c", "boats")
