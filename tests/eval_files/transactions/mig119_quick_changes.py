# MIG119: a longer text, and NOT NULL where it is so already, take no time
# options: --extend-select=MIG119
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("users", sa.Column("a", sa.Text))
    op.alter_column("orders", "a", type_=sa.Text(), existing_type=sa.String(9))
    op.alter_column("orders", "b", nullable=False, existing_nullable=False, type_=sa.Text(), existing_type=sa.String(9))


def downgrade():
    op.drop_column("users", "a")
