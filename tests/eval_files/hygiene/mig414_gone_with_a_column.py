# MIG414: an index that went with its column may be created again, a column that was renamed away too
# options: --extend-ignore=MIG0,MIG1,MIG2,MIG3
import sqlalchemy as sa
from alembic import op

revision = "414e00000905"
down_revision = None


def upgrade():
    op.create_index("ix_a", "boats", ["a"])
    op.drop_column("boats", "a")
    op.add_column("boats", sa.Column("a", sa.Text()))
    op.create_index("ix_a", "boats", ["a"])
    op.create_index("ix_a", "boats", ["a"])  # MIG414: 5 ix_a
    op.add_column("piers", sa.Column("b", sa.Text()))
    op.alter_column("piers", "b", new_column_name="c")
    op.add_column("piers", sa.Column("b", sa.Text()))
    op.add_column("piers", sa.Column("c", sa.Text()))  # MIG414: 5 piers.c


def downgrade():
    pass
