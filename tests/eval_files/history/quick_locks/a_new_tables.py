# MIG118: silent where revisions follow and nothing takes longer with more rows: waiting needs a limit, which the heads say
# options: --extend-select=MIG118
import sqlalchemy as sa
from alembic import op

revision = "ql01"
down_revision = None


def upgrade():
    op.create_table(
        "moorings",
        sa.Column("boat_id", sa.Integer(), sa.ForeignKey("boats.id"), index=True),
        sa.Column("port_id", sa.Integer(), sa.ForeignKey("ports.id")),
    )
    op.create_index("ix_moorings", "moorings", ["port_id"])
    op.create_foreign_key("fk_twin", "moorings", "quays", ["quay_id"], ["id"])
    op.execute("CREATE TABLE berths (boat int REFERENCES boats, port int REFERENCES ports)")


def downgrade():
    op.drop_table("berths")
    op.drop_table("moorings")
