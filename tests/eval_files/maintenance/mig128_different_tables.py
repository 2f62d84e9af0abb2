# MIG128: one statement for each table
# options: --extend-select=MIG128 --extend-ignore=MIG202,MIG206
from alembic import op

revision = "6e2da1b00115"
down_revision = "6e2da1b00114"


def upgrade():
    op.alter_column("inns", "a", nullable=False)
    op.alter_column("bars", "a", nullable=False)
    op.create_index("ix_inns_b", "inns", ["b"])
    op.execute("COMMENT ON TABLE inns IS 'x'")
    op.alter_column("inns", "b", nullable=False)
    op.rename_table("pubs", "taverns")
    op.alter_column("taverns", "a", nullable=False)


def downgrade():
    pass
