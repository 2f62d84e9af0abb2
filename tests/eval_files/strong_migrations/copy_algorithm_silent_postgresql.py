# strong_migrations copy_algorithm: PostgreSQL has no such clause
# options: --extend-select=MIG130
from alembic import op

revision = "8c4809a214b9"
down_revision = "ed6d269f33f7"


def upgrade():
    op.create_index("ix_note", "users", ["note"], mysql_prefix="FULLTEXT")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE users ADD COLUMN age int")


def downgrade():
    pass
