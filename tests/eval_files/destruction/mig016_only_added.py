# MIG016, its neighbour: two columns of one type are added; the downgrade drops both
import sqlalchemy as sa
from alembic import op

revision = "a365ad8c6e87"
down_revision = "6b5cd2f33c31"


def upgrade():
    op.add_column("isles", sa.Column("title", sa.String(60)))
    op.add_column("isles", sa.Column("subtitle", sa.String(60)))


def downgrade():
    op.drop_column("isles", "subtitle")
    op.drop_column("isles", "title")
