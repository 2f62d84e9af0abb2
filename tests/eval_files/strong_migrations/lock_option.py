# strong_migrations lock_option: a lock that makes writes wait on MySQL
# options: --extend-select=MIG130 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "e45b58d7de76"
down_revision = "4c73c6a2a6eb"


def upgrade():
    op.execute("ALTER TABLE users ADD COLUMN age int, LOCK=SHARED")  # MIG130: 5 users
    op.execute("ALTER TABLE users ADD COLUMN city int, ALGORITHM=INPLACE, LOCK = EXCLUSIVE")  # MIG130: 5 users
    op.execute("CREATE INDEX ix_city ON users (city) LOCK=SHARED")  # MIG130: 5 users
    op.get_bind().execute(sa.text("DROP INDEX ix_age ON users LOCK=EXCLUSIVE"))  # MIG005: 5 ix_age, MIG130: 5 users


def downgrade():
    pass
