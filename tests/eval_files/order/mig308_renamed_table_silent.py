# MIG308: renamed, and dropped in the right order; or renamed under a condition
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("customers", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("orders", sa.Column("c", sa.Integer, sa.ForeignKey("customers.id")))
    op.create_table("rooms", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("beds", sa.Column("r", sa.Integer, sa.ForeignKey("rooms.id")))


def downgrade():
    op.rename_table("customers", "people")
    op.rename_table("orders", "purchases")
    op.drop_table("purchases")
    op.drop_table("people")
    if op.get_context().opts.get("wide"):
        op.rename_table("rooms", "halls")
    op.drop_table("rooms")
    op.drop_table("beds")
