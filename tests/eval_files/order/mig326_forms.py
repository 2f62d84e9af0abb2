# MIG326: use_alter in CREATE TABLE: on a column, in a constraint, in a helper
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def create(name):
    return op.create_table(  # MIG326: 12 from pages (owner_id) to owners
        name,
        sa.Column("owner_id", sa.Integer, sa.ForeignKey("owners.id", use_alter=True)),
    )


def upgrade():
    op.create_table(  # MIG326: 5 from nodes (tree_id) to trees
        "nodes",
        sa.Column("tree_id", sa.Integer, sa.ForeignKey("trees.id", use_alter=True)),
    )
    op.create_table(  # MIG326: 5 from leaves (node_id) to nodes
        "leaves",
        sa.Column("node_id", sa.Integer),
        sa.ForeignKeyConstraint(["node_id"], ["nodes.id"], name="fk", use_alter=True),
    )
    create("pages")


def downgrade():
    op.drop_table("pages")
    op.drop_table("leaves")
    op.drop_table("nodes")
