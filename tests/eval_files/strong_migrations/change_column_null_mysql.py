# strong_migrations change_column_null_mysql: NOT NULL on MySQL copies the table
# options: --extend-select=MIG109,MIG206 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "75cd6f2c45aa"
down_revision = "99f5a5286b14"


def upgrade():
    op.alter_column("users", "name", existing_type=sa.Text(), existing_server_default=None, existing_comment=None, nullable=False)  # MIG109: 5 users.name, MIG206: 5 users.name
    op.alter_column("users", "city", existing_type=sa.Text(), existing_nullable=True, existing_server_default=None, existing_comment=None, nullable=False)  # MIG109: 5 users.city, MIG206: 5 users.city
    # MODIFY says all of the column again: whether it is a change, and copies, is not known.
    op.execute("ALTER TABLE users MODIFY age int NOT NULL")  # MIG206: 5 users.age


def downgrade():
    pass
