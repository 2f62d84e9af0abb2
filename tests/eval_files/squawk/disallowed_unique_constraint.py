# squawk disallowed-unique-constraint: a unique constraint whose index is built under a lock
# options: --extend-select=MIG106
import sqlalchemy as sa
from alembic import op

revision = "2d2d15db27bf"
down_revision = "de00a225731a"


def upgrade():
    op.create_unique_constraint("uq_email", "users", ["email"])  # MIG106: 5 uq_email
    op.add_column("users", sa.Column("phone", sa.Text(), unique=True))  # MIG106: 5 users
    with op.batch_alter_table("users") as batch_op:
        batch_op.create_unique_constraint("uq_name", ["name"])  # MIG106: 9 uq_name
    op.execute("ALTER TABLE users ADD CONSTRAINT uq_city UNIQUE (city)")  # MIG106: 5 uq_city
    op.execute("ALTER TABLE users ADD UNIQUE (street)")  # MIG106: 5 users
    op.execute("ALTER TABLE users ADD COLUMN fax text UNIQUE")  # MIG106: 5 users


def downgrade():
    pass
