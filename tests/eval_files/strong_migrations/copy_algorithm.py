# strong_migrations copy_algorithm: a copy of the table on MySQL
# options: --extend-select=MIG130 --migrations-dialect=mysql
from alembic import op

revision = "436b52c1ba73"
down_revision = "81b82901c434"


def upgrade():
    op.execute("ALTER TABLE users ADD COLUMN age int, ALGORITHM=COPY")  # MIG130: 5 users
    op.execute("ALTER TABLE teams DROP PRIMARY KEY")  # MIG006: 5, MIG130: 5 teams
    op.create_index("ix_note", "users", ["note"], mysql_prefix="FULLTEXT")  # MIG130: 5 users
    op.execute("CREATE INDEX ix_city ON users (city) ALGORITHM = COPY")  # MIG130: 5 users


def downgrade():
    pass
