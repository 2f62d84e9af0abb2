# Another first one: constraints and indexes that get their names from elsewhere.
import sqlalchemy as sa
from alembic import op

revision = "dn01d"
down_revision = None


def upgrade():
    op.create_table(
        "crews",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("a", sa.Integer()),
        sa.Column("b", sa.Integer()),
        sa.Column("name", sa.Text(), unique=True),
        sa.Column("age", sa.Integer(), index=True),
        sa.Column("mail", sa.Text(), index=True, unique=True),
        sa.Column("size", sa.Integer(), sa.CheckConstraint("size > 0")),
        sa.UniqueConstraint("a", "b"),
    )
