# MIG118: silent in a revision of two parents where all its locks are short and another one follows
# options: --extend-select=MIG118 --extend-ignore=MIG0,MIG2,MIG3
import sqlalchemy as sa
from alembic import op

revision = "ql11"
down_revision = ("ql10", "ql04")


def upgrade():
    op.rename_table("crews", "people")
    op.drop_index("ix_ports", table_name="ports")
    op.alter_column("boats", "depth", server_default="0")
    op.add_column("quays", sa.Column("sum", sa.Numeric(), sa.Computed("1", persisted=False)))


def downgrade():
    pass
