# strong_migrations rename_table: a table gets another name
# options: --extend-select=MIG202
from alembic import op

revision = "5041552e7e9f"
down_revision = "52a33c0c9a92"


def upgrade():
    op.rename_table("users", "people")  # MIG202: 5 users
    op.execute("ALTER TABLE teams RENAME TO groups")  # MIG202: 5 teams


def downgrade():
    pass
