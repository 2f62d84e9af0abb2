# strong_migrations change_column_null_mysql: no change, new tables
# options: --extend-select=MIG109,MIG206 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "a84d361a9058"
down_revision = "61d8137a7fbb"


def upgrade():
    op.alter_column("users", "city", existing_type=sa.Text(), existing_nullable=False, existing_server_default=None, existing_comment=None, nullable=False)
    op.execute("CREATE TABLE teams (id bigint PRIMARY KEY, name text)")
    op.alter_column("teams", "name", existing_type=sa.Text(), existing_server_default=None, existing_comment=None, nullable=False)
    op.execute("UPDATE users SET age = 0 WHERE age IS NULL")
    op.execute("ALTER TABLE users MODIFY age int NOT NULL")


def downgrade():
    pass
