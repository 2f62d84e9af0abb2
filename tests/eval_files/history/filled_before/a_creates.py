# The first of a history: columns that may be NULL.
import sqlalchemy as sa
from alembic import op

revision = "fb01"
down_revision = None


def upgrade():
    op.create_table(
        "hulls",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.Text()),
        sa.Column("berth", sa.Text()),
        sa.Column("flag", sa.Text()),
        sa.Column("owner", sa.Text()),
        sa.Column("mast", sa.Text()),
        sa.Column("keel", sa.Text()),
        sa.Column("sail", sa.Text()),
    )


def downgrade():
    op.drop_table("hulls")
