# MIG324: a table of another schema is another one, though the name is the same
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("rooms", sa.Column("by", sa.Text), schema="shop")  # MIG324: 5 table shop.rooms
    op.drop_table("rooms", schema="blog")  # MIG001: 5
    op.create_table("rooms", sa.Column("id", sa.Integer), schema="shop")
    op.alter_column("beds", "mail", nullable=True, schema="shop")  # MIG324: 5 column shop.beds.mail
    op.drop_column("beds", "mail", schema="blog")  # MIG002: 5
    op.add_column("beds", sa.Column("mail", sa.Text), schema="shop")


def downgrade():
    raise NotImplementedError
