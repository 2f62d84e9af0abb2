# MIG302: a search path finds what is named without its schema; a table of each schema is one of its own
# options: --extend-select=MIG302,MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("users", sa.Column("mail", sa.Text), schema="shop")
    op.create_index("ix_mail", "users", ["mail"], schema="shop")
    op.create_unique_constraint("uq_mail", "Users", ["mail"], schema="Shop")
    op.create_table("notes", sa.Column("id", sa.Integer))
    op.create_table("notes", sa.Column("id", sa.Integer), schema="audit")  # MIG302: 5 table audit.notes is left
    op.execute("ALTER TABLE orders SET SCHEMA shop")  # MIG203: 5 table orders
    op.add_column("orders", sa.Column("note", sa.Text), schema="shop")
    op.execute("ALTER TABLE items SET SCHEMA shop")  # MIG302: 5 table items to shop.items is not moved back, MIG203: 5 table items


def downgrade():
    op.drop_column("orders", "note", schema="shop")
    op.execute("ALTER TABLE shop.orders SET SCHEMA public")
    op.drop_table("notes")
    op.drop_constraint("uq_mail", "users")
    op.drop_index("ix_mail", "users")
    op.drop_column("users", "mail")
