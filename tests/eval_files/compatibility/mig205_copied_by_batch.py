# MIG205: a batch that copies the table fills the rows with default=; without one the copy fails
# options: --migrations-dialect=sqlite
import sqlalchemy as sa
from alembic import op

revision = "6a03b7d4e001"
down_revision = "6a03b7d4e000"


def upgrade():
    with op.batch_alter_table("gulls", recreate="always") as b:
        b.add_column(sa.Column("wings", sa.Integer(), nullable=False, default=2))  # MIG205: 9 default: existing rows get its default=
        b.add_column(sa.Column("beak", sa.Text(), nullable=False))  # MIG205: 9 fails on a table with rows
    with op.batch_alter_table("terns") as b:
        b.add_column(sa.Column("wings", sa.Integer(), nullable=False, default=2))  # MIG205: 9 existing rows get
        b.drop_column("beak")  # MIG002: 9
    with op.batch_alter_table("auks") as b:
        b.add_column(sa.Column("wings", sa.Integer(), nullable=False, default=2))  # MIG205: 9 (default= works in Python only): it fails
    op.add_column("rails", sa.Column("wings", sa.Integer(), nullable=False, default=2))  # MIG205: 5 it fails on a table
    with op.batch_alter_table("rails", recreate="always") as b:
        b.add_column(sa.Column("beak", sa.Integer(), nullable=False, server_default="1"))


def downgrade():
    raise NotImplementedError("the birds have flown")
