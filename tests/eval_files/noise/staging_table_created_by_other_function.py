# created by the other direction only: for this function it is an old table
import sqlalchemy as sa
from alembic import op

revision = "93e599fd045e"
down_revision = "f707955650c2"


def upgrade():
    op.drop_table("recipes_staging")  # MIG001: 5 recipes_staging


def downgrade():
    op.create_table("recipes_staging", sa.Column("id", sa.Integer(), primary_key=True))
