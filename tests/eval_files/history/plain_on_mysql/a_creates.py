# The first of a history on MySQL: columns with much to forget, and with nothing.
# options: --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "pm01"
down_revision = None


def upgrade():
    op.create_table(
        "nodes",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("driver", sa.String(15), nullable=True),
        sa.Column("owner", sa.String(15), nullable=False),
        sa.Column("state", sa.String(15), nullable=True, server_default="new"),
        sa.Column("fault", sa.String(15)),
    )


def downgrade():
    op.drop_table("nodes")
