# MIG303: NOT NULL has a name in PostgreSQL 18, which goes with its column whatever that is called later
# options: --extend-select=MIG302,MIG303 --migrations-pg-version=18
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None



def upgrade():
    op.add_column("users", sa.Column("mail", sa.Text, nullable=False, server_default=""))
    op.execute("ALTER TABLE users ADD COLUMN age int CONSTRAINT has_age NOT NULL DEFAULT 0")
    op.execute("ALTER TABLE users ADD CONSTRAINT has_name NOT NULL name NOT VALID")
    op.alter_column("users", "name", new_column_name="full_name")  # MIG201: 5 users.name


def downgrade():
    op.alter_column("users", "full_name", new_column_name="name")
    op.alter_column("users", "name", nullable=True)
    op.execute("ALTER TABLE users DROP CONSTRAINT has_age")
    op.drop_column("users", "age")
    op.drop_constraint("users_mail_not_null", "users")
    op.drop_constraint("orders_phone_not_null", "orders")  # MIG303: 5 drops constraint orders_phone_not_null of orders
    op.drop_column("users", "mail")
