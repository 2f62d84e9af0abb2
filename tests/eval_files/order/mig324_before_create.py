# MIG324: something is used that the same function creates only below
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_index("ix_mail", "users", ["mail"])  # MIG324: 5 users.mail
    op.add_column("users", sa.Column("mail", sa.Text))
    op.execute("UPDATE items SET price = 0 WHERE price IS NULL")  # MIG324: 5 items.price
    op.execute("ALTER TABLE items ADD COLUMN price integer")
    op.bulk_insert(sa.table("kinds", sa.column("id")), [{"id": 1}])  # MIG324: 5 table kinds
    op.create_table("kinds", sa.Column("id", sa.Integer))


def downgrade():
    op.drop_table("kinds")
    op.drop_constraint("ck_kind", "kinds", type_="check")  # MIG324: 5 table kinds
    op.drop_column("items", "price")
    op.drop_column("users", "mail")
