# The first of a history: a column that may be NULL, one that may not, and a part of the key.
import sqlalchemy as sa
from alembic import op

revision = "nn01"
down_revision = None


def upgrade():
    op.create_table(
        "boats",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("berth", sa.Text()),
        sa.Column("flag", sa.Text()),
        sa.Column("owner", sa.Text()),
    )


def downgrade():
    op.drop_table("boats")
