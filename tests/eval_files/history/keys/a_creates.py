# The first of a history: a table with a key on two columns, and one without any.
import sqlalchemy as sa
from alembic import op

revision = "ke01"
down_revision = None


def upgrade():
    op.create_table(
        "boats",
        sa.Column("harbour", sa.Text(), primary_key=True),
        sa.Column("number", sa.Integer(), primary_key=True),
        sa.Column("name", sa.Text()),
    )
    op.create_table("trips", sa.Column("boat", sa.Text()), sa.Column("n", sa.Integer()))


def downgrade():
    op.drop_table("trips")
    op.drop_table("boats")
