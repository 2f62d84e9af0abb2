# strong_migrations change_column: the same number of length bytes on MySQL
# options: --extend-select=MIG110 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "4a6f3766b74f"
down_revision = "8eb86cf226c4"


def upgrade():
    op.alter_column("users", "name", existing_type=sa.String(20), type_=sa.String(63), existing_nullable=True, existing_server_default=None, existing_comment=None)
    op.alter_column("users", "note", existing_type=sa.String(300), type_=sa.String(500), existing_nullable=True, existing_server_default=None, existing_comment=None)
    op.execute("CREATE TABLE teams (id int PRIMARY KEY)")
    op.execute("ALTER TABLE teams MODIFY id bigint")


def downgrade():
    pass
