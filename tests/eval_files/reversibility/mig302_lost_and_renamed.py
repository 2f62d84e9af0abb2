# MIG302: what the upgrade drops or renames and the downgrade does not put back
# options: --extend-select=MIG302
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.drop_column("users", "mail")  # MIG302: 5 column users.mail is dropped here, MIG002: 5
    op.rename_table("notes", "remarks")  # MIG302: 5 table notes to remarks is not renamed back, MIG202: 5 notes
    op.alter_column("items", "a", new_column_name="b")  # MIG302: 5 column items.a to items.b, MIG201: 5 items.a
    op.drop_constraint("fk", "orders", type_="foreignkey")  # MIG302: 5 constraint fk of orders
    op.create_foreign_key("fk", "orders", "users", ["user_id"], ["id"], ondelete="CASCADE")
    op.add_column("users", sa.Column("name", sa.Text))


def downgrade():
    op.drop_column("users", "name")
    op.drop_constraint("fk", "orders", type_="foreignkey")
