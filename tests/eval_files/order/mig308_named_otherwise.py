# MIG308: another constraint of the table is dropped, by its name or as what it is
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("rooms", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("beds", sa.Column("r", sa.Integer, sa.ForeignKey("rooms.id", name="fk_room")))
    op.create_table("trees", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("nodes", sa.Column("t", sa.Integer, sa.ForeignKey("trees.id")))


def downgrade():
    op.drop_constraint("fk_floor", "beds", type_="foreignkey")
    op.drop_table("rooms")  # MIG308: 5 rooms while beds (r)
    op.drop_constraint("uq_nodes", "nodes", type_="unique")
    op.drop_table("trees")  # MIG308: 5 trees while nodes (t)
