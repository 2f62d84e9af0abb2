# strong_migrations change_column: a length that needs one byte more on MySQL
# options: --extend-select=MIG110 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "88e88ee24913"
down_revision = "f48e8cd19248"


def upgrade():
    op.alter_column("users", "name", existing_type=sa.String(255), type_=sa.String(256), existing_nullable=True, existing_server_default=None, existing_comment=None)
    # 50 characters of utf8mb4 take up to 200 bytes, 255 take more than one length byte can say.
    op.alter_column("users", "city", existing_type=sa.String(50), type_=sa.String(255), existing_nullable=True, existing_server_default=None, existing_comment=None)  # MIG110: 5 users.city
    op.execute("ALTER TABLE users MODIFY age bigint")  # MIG110: 5 users.age


def downgrade():
    pass
