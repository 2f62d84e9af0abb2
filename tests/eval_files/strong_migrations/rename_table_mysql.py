# strong_migrations rename_table: RENAME TABLE on MySQL
# options: --extend-select=MIG202 --migrations-dialect=mysql
from alembic import op

revision = "f368cdb83a13"
down_revision = "218cf71f4b1f"


def upgrade():
    op.rename_table("users", "people")  # MIG202: 5 users
    op.execute("RENAME TABLE teams TO groups_")  # MIG202: 5 teams


def downgrade():
    pass
