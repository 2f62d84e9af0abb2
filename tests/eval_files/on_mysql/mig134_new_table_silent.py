# MIG134 is silent about the indexes of a new table, and where one of two statements runs
# options: --extend-select=MIG134 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "134e00000003"
down_revision = "134d00000003"


def upgrade():
    if op.get_bind().dialect.name == "postgresql":
        op.add_column("stalls", sa.Column("note", sa.Text()))
        op.add_column("stalls", sa.Column("word", sa.Text()))
    else:
        op.create_table("halls", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("size", sa.Integer()))
        op.create_index("ix_size", "halls", ["size"])
        op.bulk_insert(sa.table("halls", sa.column("id")), [{"id": 1}])


def downgrade():
    op.drop_table("halls")
