# MIG302: everything is put back, in another form and under other names
# options: --extend-select=MIG302 --extend-ignore=MIG201,MIG202
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("carts", sa.Column("id", sa.Integer))
    op.create_index("ix_carts", "carts", ["id"])
    op.rename_table("carts", "baskets")
    op.add_column("users", sa.Column("mail", sa.Text))
    op.create_index("ix_mail", "users", ["mail"])
    op.create_check_constraint("positive", "orders", "total > 0")
    op.alter_column("items", "a", new_column_name="b")
    op.create_table("draft", sa.Column("id", sa.Integer))
    op.drop_table("draft")
    op.create_unique_constraint("uq_number", "orders", ["number"])
    op.rename_table("notes", "remarks")
    op.add_column("remarks", sa.Column("by", sa.Text))


def downgrade():
    with op.batch_alter_table("remarks") as batch_op:
        batch_op.drop_column("by")
    op.execute("ALTER TABLE remarks RENAME TO notes")
    op.drop_index("uq_number")
    op.alter_column("items", "b", new_column_name="a")
    op.drop_constraint(op.f("ck_orders_positive"), "orders", type_="check")
    op.execute("ALTER TABLE users DROP COLUMN mail")
    op.rename_table("baskets", "carts")
    op.drop_table("carts")
