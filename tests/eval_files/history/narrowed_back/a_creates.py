# MIG327: silent about a table that the downgrade drops
# options: --extend-select=MIG327
import sqlalchemy as sa
from alembic import op

revision = "nb01"
down_revision = None


def upgrade():
    op.create_table(
        "bells",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.String(20), nullable=False),
        sa.Column("code", sa.String(20), nullable=False, unique=True),
    )


def downgrade():
    op.drop_table("bells")
