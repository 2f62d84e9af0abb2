# MIG324: the table may have been made anew under the name without its schema
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.drop_column("users", "mail", schema="shop")
    op.drop_table("users")  # MIG017: 5
    op.create_table("users", sa.Column("id", sa.Integer), sa.Column("mail", sa.Text))
    op.alter_column("users", "mail", nullable=True, schema="shop")


def downgrade():
    raise NotImplementedError
