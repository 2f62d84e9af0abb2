# strong_migrations rename_schema: a schema gets another name
# options: --extend-select=MIG203
import sqlalchemy as sa
from alembic import op

revision = "fe9ccef3cb99"
down_revision = "940729453fc3"


def upgrade():
    op.execute("ALTER SCHEMA people RENAME TO persons")  # MIG203: 5 people
    op.execute("ALTER TABLE users SET SCHEMA persons")  # MIG203: 5 users
    op.get_bind().execute(sa.text('ALTER SCHEMA "Shop" RENAME TO shop'))  # MIG203: 5 Shop


def downgrade():
    pass
