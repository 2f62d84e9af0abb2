# MIG303: the key that comes with a column goes before it, whatever the database has called it
# options: --extend-select=MIG302,MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("orders", sa.Column("user_id", sa.Integer, sa.ForeignKey("users.id")))
    op.add_column("orders", sa.Column("code", sa.Text, unique=True, index=True))
    op.add_column("orders", sa.Column("total", sa.Integer, sa.CheckConstraint("total > 0")))


def downgrade():
    op.drop_constraint("orders_total_check", "orders", type_="check")
    op.drop_column("orders", "total")
    op.drop_constraint("orders_code_key", "orders", type_="unique")
    op.drop_column("orders", "code")
    op.drop_constraint("orders_user_id_fkey", "orders", type_="foreignkey")
    op.drop_column("orders", "user_id")
