# MIG132 is silent: the file's name says that it is for PostgreSQL
# options: --migrations-dialect=mysql,postgresql
import sqlalchemy as sa
from alembic import op

revision = "132e00000901"
down_revision = None


def upgrade():
    op.alter_column("boats", "name", type_=sa.Text(), existing_type=sa.String(20))
    op.alter_column("boats", "mail", new_column_name="email")  # MIG201: 5 boats.mail


def downgrade():
    op.alter_column("boats", "name", type_=sa.String(20), existing_type=sa.Text())
    op.alter_column("boats", "email", new_column_name="mail")
