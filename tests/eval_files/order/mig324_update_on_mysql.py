# MIG324: an UPDATE of MySQL may set columns of other tables
# options: --migrations-dialect=mysql
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.execute("UPDATE users, people SET mail = address WHERE people.id = users.id")
    op.add_column("users", sa.Column("mail", sa.Text))


def downgrade():
    op.drop_column("users", "mail")
