# The first of a history: columns of several types.
import sqlalchemy as sa
from alembic import op

revision = "ty01"
down_revision = None


def upgrade():
    op.create_table(
        "boats",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.String(40), nullable=False),
        sa.Column("note", sa.Text()),
        sa.Column("length", sa.Integer()),
    )
    op.execute("ALTER TABLE boats ADD COLUMN flag varchar(20)")


def downgrade():
    op.drop_table("boats")
