# an `op` passed as a parameter
import sqlalchemy as sa
from alembic import op

revision = "ddc3b8e06cf8"
down_revision = "bbb1ddc83ca1"


def remove_notes(operations, table):
    operations.drop_column(table, "notes")  # MIG002: 5 crates.notes


def upgrade():
    remove_notes(op, "crates")


def downgrade():
    op.add_column("crates", sa.Column("notes", sa.Text()))
