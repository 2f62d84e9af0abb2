# MIG016: another column is copied, and the values of the dropped one are not
import sqlalchemy as sa
from alembic import op

revision = "816c01f40dd3"
down_revision = "b670232b8bde"


def upgrade():
    op.add_column("moths", sa.Column("width", sa.Integer))  # MIG016: 5 width
    op.execute("UPDATE moths SET width = legs WHERE legs > 0")
    op.drop_column("moths", "span")  # MIG002: 5 moths.span


def downgrade():
    op.add_column("moths", sa.Column("span", sa.Integer(), nullable=True))
    op.drop_column("moths", "width")
