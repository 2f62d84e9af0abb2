# What is known of a column that was filled goes with its name, and ends with DROP NOT NULL.
# options: --extend-ignore=MIG201
from alembic import op

revision = "fb03"
down_revision = "fb02"


def upgrade():
    op.alter_column("hulls", "name", new_column_name="title")
    op.alter_column("hulls", "mast", nullable=True)


def downgrade():
    op.alter_column("hulls", "title", new_column_name="name")
