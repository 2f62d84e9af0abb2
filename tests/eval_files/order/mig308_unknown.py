# MIG308: what was done in between, or under which condition, is not known
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    bind = op.get_bind()
    op.create_table("customers", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("orders", sa.Column("c", sa.Integer, sa.ForeignKey("customers.id")))
    if not sa.inspect(bind).has_table("trees"):
        op.create_table("trees", sa.Column("id", sa.Integer, primary_key=True))
        op.create_table("nodes", sa.Column("t", sa.Integer, sa.ForeignKey("trees.id")))


def downgrade():
    op.drop_table("trees")
    op.drop_table("nodes")
    for key in sa.inspect(op.get_bind()).get_foreign_keys("orders"):
        op.drop_constraint(key["name"], "orders", type_="foreignkey")
    op.drop_table("customers")
    op.drop_table("orders")
