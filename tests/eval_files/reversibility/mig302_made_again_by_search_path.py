# MIG302: a table is dropped under the name with its schema, and made again without it
# options: --extend-select=MIG302,MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.drop_table("carts", schema="shop")  # MIG017: 5
    op.create_table("carts", sa.Column("id", sa.Integer))


def downgrade():
    op.alter_column("users", "age", nullable=True)
