# strong_migrations rename_column: CHANGE on MySQL
# options: --extend-select=MIG201 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "502c8ec992b6"
down_revision = "258d4c6ec0e7"


def upgrade():
    op.alter_column("users", "name", new_column_name="first_name", existing_type=sa.Text(), existing_nullable=True, existing_server_default=None, existing_comment=None)  # MIG201: 5 users.name
    op.execute("ALTER TABLE users CHANGE tel phone varchar(20)")  # MIG201: 5 users.tel


def downgrade():
    pass
