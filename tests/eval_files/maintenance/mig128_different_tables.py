# MIG128: one statement for each table
# options: --extend-select=MIG128
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00115"
down_revision = "6e2da1b00114"


def upgrade():
    op.add_column("inns", sa.Column("a", sa.Integer()))
    op.add_column("bars", sa.Column("a", sa.Integer()))
    op.create_index("ix_inns_b", "inns", ["b"])
    op.execute("COMMENT ON TABLE inns IS 'x'")
    op.alter_column("inns", "b", nullable=True)
    op.rename_table("pubs", "taverns")
    op.add_column("taverns", sa.Column("a", sa.Integer()))


def downgrade():
    pass
