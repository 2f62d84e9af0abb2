# MIG016, its neighbour: the values are copied before the drop
import sqlalchemy as sa
from alembic import op

revision = "a6a4c5bdbfc4"
down_revision = "fb2de2b461a8"


def upgrade():
    op.add_column("isles", sa.Column("title", sa.String(60), nullable=True))
    op.execute("UPDATE isles SET title = name")
    op.drop_column("isles", "name")  # MIG002: 5 isles.name


def downgrade():
    op.add_column("isles", sa.Column("name", sa.String(60), nullable=True))
    op.execute("UPDATE isles SET name = title")
    op.drop_column("isles", "title")
