# MIG016: a column is dropped and another of the same type added, nothing copied in between
import sqlalchemy as sa
from alembic import op

revision = "8f3a60322e59"
down_revision = "6ef39138c362"


def upgrade():
    op.add_column("isles", sa.Column("title", sa.String(60), nullable=True))  # MIG016: 5 title
    op.drop_column("isles", "name")  # MIG002: 5 isles.name


def downgrade():
    op.add_column("isles", sa.Column("name", sa.String(60), nullable=True))
    op.drop_column("isles", "title")
